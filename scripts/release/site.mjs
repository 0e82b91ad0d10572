// Lays out build/site/ for a web server: the files that pages load, once under their version and once under `latest`,
// each with compressed copies beside it.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const root = 'build/site';

rmSync(root, {recursive: true, force: true});
mkdirSync(`${root}/${version}`, {recursive: true});
for (const name of readdirSync('dist').filter((name) =>
  /^(iop-return-card.*\.js|frame\..*|integrity\.json)$/.test(name),
)) {
  const file = readFileSync(`dist/${name}`);
  const target = `${root}/${version}/${name}`;
  writeFileSync(target, file);
  writeFileSync(`${target}.br`, brotliCompressSync(file));
  writeFileSync(`${target}.gz`, gzipSync(file, {level: 9}));
}
cpSync(`${root}/${version}`, `${root}/latest`, {recursive: true});
