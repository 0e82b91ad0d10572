// A trial release: releases a copy of the work tree as the next version, in the folders that docs/verify.md describes.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:https';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {guards} from '../../lab/results.mjs';

const {version: present} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const [base, development] = present.split('-');
const [major, minor, patch] = base!.split('.').map(Number);

export class ReleaseTrial {
  /** The version to release: the one in development, otherwise the next patch. */
  readonly version = development ? base! : `${major!}.${minor!}.${patch! + 1}`;
  readonly folder = mkdtempSync(join(tmpdir(), 'a café, elsewhere '));
  readonly source = join(this.folder, 'source');
  private readonly home = join(this.folder, 'home');
  private readonly tools = join(this.folder, 'tools');
  readonly env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: this.home,
    PATH: `${this.tools}:${process.env['PATH']!}`,
    GIT_CONFIG_GLOBAL: join(this.home, '.gitconfig'),
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'C',
  };
  private server = createServer();

  constructor() {
    for (const folder of [this.source, this.home, this.tools]) mkdirSync(folder, {recursive: true});
    writeFileSync(
      join(this.home, '.gitconfig'),
      `[user]\nname = Test\nemail = test@example.org\n[advice]\ndetachedHead = false\n` +
        `[url "file://${this.source}"]\ninsteadOf = https://git.example/iop-return-card.git\n`,
    );
    // Replaces `npm ci` with a link to the installed packages, and passes on everything else to npm.
    const npm = execFileSync('which', ['npm'], {encoding: 'utf8'}).trim();
    const modules = resolve('node_modules');
    writeFileSync(
      join(this.tools, 'npm'),
      `#!/bin/sh\nif [ "$1" = ci ]; then ln -s '${modules}' node_modules; else exec '${npm}' "$@"; fi\n`,
    );
    chmodSync(join(this.tools, 'npm'), 0o755);
  }

  run(folder: string, command: string, ...args: string[]) {
    const {status, stdout, stderr} = spawnSync(command, args, {cwd: folder, env: this.env, encoding: 'utf8'});
    return {status, stdout, text: stdout + stderr};
  }

  /** Copies and commits the current work tree, with a changelog section. */
  copySource() {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of files.split('\0')) if (file && existsSync(file)) cpSync(file, join(this.source, file));
    symlinkSync(resolve('node_modules'), join(this.source, 'node_modules'));
    if (!development) {
      const file = join(this.source, 'CHANGELOG.md');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('\n## [', `\n## [${this.version}] - 2030-01-02\n\nA trial.\n\n## [`));
    }
    // As if the lab had run.
    for (const name of guards)
      this.run(
        this.source,
        'node',
        '--eval',
        `import('./lab/results.mjs').then(({record}) => record('${name}'))`,
      );
    const git = (...args: string[]) => execFileSync('git', args, {cwd: this.source, env: this.env});
    git('init', '--quiet');
    // The rule `node_modules/` doesn't ignore a link.
    writeFileSync(join(this.source, '.git/info/exclude'), 'node_modules\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All');
  }

  /** Serves a folder as https://cdn.example, only to curl. */
  async serve(folder: string) {
    const [key, cert] = [join(this.home, 'key.pem'), join(this.home, 'cert.pem')];
    execFileSync(
      'openssl',
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=cdn.example -addext subjectAltName=DNS:cdn.example'
        .split(' ')
        .concat('-keyout', key, '-out', cert),
      {stdio: 'ignore'},
    );
    this.server = createServer({key: readFileSync(key), cert: readFileSync(cert)}, (request, response) => {
      const file = join(folder, request.url!);
      response.statusCode = existsSync(file) ? 200 : 404;
      response.end(response.statusCode === 200 ? readFileSync(file) : '');
    }).listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const {port} = this.server.address() as AddressInfo;
    writeFileSync(
      join(this.home, '.curlrc'),
      `cacert = "${cert}"\nconnect-to = "cdn.example:443:127.0.0.1:${port}"\nnoproxy = "*"\n`,
    );
  }

  end() {
    this.server.close();
    rmSync(this.folder, {recursive: true});
  }
}
