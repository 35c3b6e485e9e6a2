/** What ends a line, closes a bracket or parts a list could become a second reader or a head of its own. */
const unfit = /[\p{C}\s@<>()[\]\\,;:"]/u;

/** Whether a letter can be addressed so: one mailbox, without a name beside it. */
export function isMailbox(address: string): boolean {
  const at = address.lastIndexOf('@');
  const [name, host] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || name.length > 64 || address.length > 254 || unfit.test(name) || unfit.test(host)) return false;
  return host.split('.').every((label) => label !== '');
}

/** A subject in one line. */
export const oneLine = (subject: string): string => subject.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
