import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** To the second channel: the first belongs to the command that is run. */
export const say = (sentence) => console.error(sentence);

/** Ends the program with a sentence when this Node.js is too old, before anything fails in an obscure way. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Vahid needs Node.js 20.19 or later, and this is ${process.versions.node}: install a newer one from nodejs.org.`);
  process.exit(1);
}

/**
 * Installs exactly what package-lock.json says, unless it is there. Packages for development come along when asked for,
 * or when they were there before.
 */
export function install({ development }) {
  const wanted = read('package-lock.json');
  const there = read('node_modules/.package-lock.json');
  if (there && isWhole(wanted, there, development)) return;
  refuseLink(join(root, 'node_modules'));
  const withDevelopment =
    development || (there !== undefined && Object.values(there.packages).some((each) => each.dev));
  say('Installing the libraries that package-lock.json names.');
  const npm = npmCommand();
  const args = [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  args.push(...(withDevelopment ? ['--include=dev'] : ['--omit=dev']), '--include=optional');
  const { status } = spawnSync(npm.file, args, { cwd: root, stdio: ['ignore', 2, 2], shell: npm.shell });
  if (status === 0) return;
  say('The libraries could not be installed: see what npm says above.');
  process.exit(1);
}

/** npm empties the folder before it installs: through a link that would be the libraries of another place. */
function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  say(
    'The libraries are not those that package-lock.json names, and node_modules is a link to another folder: installing ' +
      'would empty that one. Remove the link, or copy the folder here, and start again.',
  );
  process.exit(1);
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** npm keeps a list of what it installed: it must be what the lock file names, of what this system can use. */
function isWhole(wanted, there, development) {
  const missing = Object.entries(wanted.packages).some(
    ([path, each]) => path !== '' && isNeeded(each, development) && there.packages[path]?.version !== each.version,
  );
  const foreign = Object.entries(there.packages).some(
    ([path, each]) => wanted.packages[path]?.version !== each.version,
  );
  return !missing && !foreign;
}

function isNeeded({ dev, devOptional, optional, os, cpu, libc }, development) {
  if ((dev || devOptional) && !development) return false;
  if (!optional && !devOptional) return true;
  if (!os && !cpu) return false;
  return (
    fits(os, process.platform) &&
    fits(cpu, process.arch) &&
    fits(libc, existsSync('/etc/alpine-release') ? 'musl' : 'glibc')
  );
}

const fits = (list, value) => !list || list.includes(value);

/** The npm that runs us, or the one on the path. */
function npmCommand() {
  const { npm_execpath } = process.env;
  if (npm_execpath?.endsWith('npm-cli.js')) return { file: process.execPath, args: [npm_execpath], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
