// Anyone can rebuild a release with the commands in docs/verify.md and get the same bytes.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv';
import {marked} from 'marked';
import {onPath} from '../../scripts/check/engines.mjs';
import {documentedCommands, isAsDocumented} from '../support/documented-commands.js';
import {ReleaseTrial} from '../support/release-trial.js';

const needed = ['curl', 'openssl', 'sha256sum', 'tar'].filter((tool) => !onPath(tool));

describe('a release', {skip: needed.length ? `${needed.join(', ')} is not installed here` : false}, () => {
  let trial: ReleaseTrial;
  const read = (...names: string[]) => readFileSync(join(trial.folder, ...names), 'utf8');

  before(async () => {
    trial = new ReleaseTrial();
    trial.copySource();
    const {status, text} = trial.run(trial.source, 'npm', 'version', trial.version);
    assert.equal(status, 0, text);
    const release = trial.run(trial.source, 'npm', 'run', '--silent', 'release');
    assert.equal(release.status, 0, release.text);
    // The folder in which docs/verify.md expects the release's files.
    cpSync(join(trial.source, 'build/release'), join(trial.folder, 'reader/downloads'), {recursive: true});
    await trial.serve(join(trial.source, 'build/site'));
  });
  after(() => trial.end());

  it('is one commit with a tag, and every file names its version', () => {
    assert.equal(trial.run(trial.source, 'git', 'status', '--porcelain').stdout, '');
    assert.equal(trial.run(trial.source, 'git', 'describe', '--exact-match').stdout, `v${trial.version}\n`);
    const releases = JSON.parse(read('source/releases.json')) as Record<string, {files: object}>;
    const {files} = releases[trial.version]!;
    assert.ok('iop-return-card.js' in files && 'frame.html' in files && 'integrity.json' in files);
    const readme = read('source/README.md');
    assert.ok(readme.includes(`https://cdn.example/${trial.version}/iop-return-card.js`));
    assert.ok(readme.includes(String(files['iop-return-card.js' as keyof typeof files])));
  });

  it('has files for partners, servers, WordPress, npm and reviewers', () => {
    const name = `iop-return-card-${trial.version}`;
    assert.deepEqual(
      readdirSync(join(trial.source, 'build/release')).sort(),
      [
        'CHANGELOG.md',
        'SHA256SUMS',
        'accessibility.md',
        `${name}.tgz`,
        `${name}.zip`,
        `iop-return-card-site-${trial.version}.zip`,
        `iop-return-card-wordpress-${trial.version}.zip`,
        'sbom.cdx.json',
      ].sort(),
    );
    assert.match(
      read('source/build/release/CHANGELOG.md'),
      new RegExp(`^## \\[${trial.version}\\] - \\d{4}-\\d\\d-\\d\\d\n`),
    );
  });

  it('has no document with a link to a missing file', () => {
    const unpacked = join(trial.folder, 'package');
    mkdirSync(unpacked);
    const release = join(trial.source, 'build/release');
    const tarball = join(release, `iop-return-card-${trial.version}.tgz`);
    trial.run(trial.folder, 'tar', '-xzf', tarball, '--strip-components=1', '-C', unpacked);
    const links: string[] = [];
    for (const folder of [release, unpacked])
      for (const name of readdirSync(folder).filter((name) => name.endsWith('.md')))
        void marked.walkTokens(marked.lexer(readFileSync(join(folder, name), 'utf8')), (token) => {
          if ((token.type !== 'link' && token.type !== 'image') || /^(\w+:|#)/.test(token.href)) return;
          assert.ok(existsSync(join(folder, token.href)), `${name} links to ${token.href}`);
          links.push(token.href);
        });
    assert.deepEqual([...new Set(links)], ['frameworks.md']);
  });

  it('has a bill of materials that is valid CycloneDX and names Lit', () => {
    const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
    const schema = (name: string) => JSON.parse(readFileSync(`${schemas}/${name}`, 'utf8')) as {$id: string};
    const ajv = new Ajv({strict: false, validateFormats: false});
    for (const name of readdirSync(schemas).filter((name) => /^(spdx|jsf|crypto).*json$/.test(name)))
      // The schemas refer to each other by file name.
      ajv.addSchema({...schema(name), $id: `http://cyclonedx.org/schema/${name}`});
    const bom = JSON.parse(read('source/build/release/sbom.cdx.json')) as {
      serialNumber?: string;
      metadata: {timestamp?: string; component: {version: string}};
      components: {name: string}[];
    };
    assert.ok(ajv.validate(schema('bom-1.6.SNAPSHOT.schema.json'), bom), ajv.errorsText());
    assert.equal(bom.metadata.component.version, trial.version);
    assert.equal(bom.serialNumber ?? bom.metadata.timestamp, undefined);
    assert.ok(bom.components.some(({name}) => name === 'lit-html'));
  });

  // Not spawnSync, because curl's server runs in this process.
  async function shell(commands: string, cwd: string) {
    const child = spawn('bash', ['-e', '-c', `${commands}\npwd > '${trial.folder}/cwd'`], {
      cwd,
      env: trial.env,
    });
    const chunks: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return {
      status,
      prints: Buffer.concat(chunks).toString().trimEnd(),
      errors: Buffer.concat(errors).toString(),
    };
  }

  it('can be verified as docs/verify.md says, word for word', {timeout: 900_000}, async () => {
    let cwd = join(trial.folder, 'reader');
    const documented = documentedCommands(join(trial.source, 'docs/verify.md'));
    assert.ok(documented.length >= 10);
    for (const {commands, prints: expected} of documented) {
      const {status, prints, errors} = await shell(commands, cwd);
      assert.equal(status, 0, `${commands}\n${prints}\n${errors}`);
      if (expected !== undefined)
        assert.ok(isAsDocumented(prints, expected), `${commands}\nprints\n${prints}\nand not\n${expected}`);
      cwd = read('cwd').trim();
    }
  });

  it('that was tampered with fails the same commands', async () => {
    const folder = join(trial.folder, 'tampered');
    mkdirSync(folder);
    cpSync(join(trial.source, 'build/release'), join(folder, 'downloads'), {recursive: true});
    writeFileSync(join(folder, 'downloads/accessibility.md'), 'All is well.');
    const [check] = documentedCommands(join(trial.source, 'docs/verify.md')).filter(({commands}) =>
      commands.includes('sha256sum'),
    );
    const {prints} = await shell(check!.commands, folder);
    assert.ok(!isAsDocumented(prints, check!.prints!));
  });
});
