import type { Command } from '#group/vocabulary.ts';
import type { Rows, Wording } from '#journal/vocabulary.ts';

type Give = (by: string, command: Command, beside?: readonly Rows[]) => Promise<void>;
type Scan = { readonly hash: string; readonly size: number };
type Part = (text: string) => { readonly wording: Wording; readonly rows: Rows };

/** A problem that all around the Group may read, with a paper, and a draft on it. */
export async function registerProblem(give: Give, part: Part, scan: Scan): Promise<void> {
  const [title, what, paper, name, text] = [
    part('problem'),
    part('nə baş verir'),
    part('problemin sənədi'),
    part('layihənin adı'),
    part('layihənin mətni'),
  ];
  await give(
    'member',
    {
      type: 'registerProblem',
      problem: '1',
      title: title.wording,
      what: what.wording,
      measures: [],
      bodies: ['health'],
      gravity: 'grave',
      evidence: [{ title: paper.wording, hash: scan.hash, kind: 'pdf', size: scan.size }],
      mark: {
        audience: { for: 'participants' },
        domestic: 'unrestricted',
        personalData: 'without',
        tlp: 'AMBER',
      },
    },
    [title.rows, what.rows, paper.rows],
  );
  const draft: Command = {
    type: 'beginDraft',
    draft: '1',
    title: name.wording,
    text: text.wording,
    problems: ['1'],
    measures: [],
    addressee: 'health',
  };
  await give('member', draft, [name.rows, text.rows]);
}
