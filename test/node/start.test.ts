import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';

describe('npm start', () => {
  it('prints an address that shows the partner’s page', async () => {
    assert.equal(spawnSync(process.execPath, ['scripts/release/site.mjs']).status, 0);
    const server = spawn('npm', ['run', 'serve'], {detached: true});
    try {
      let printed = '';
      for await (const chunk of server.stdout) {
        printed += String(chunk);
        if (printed.includes('Local:')) break;
      }
      const [address] = /http:\/\/localhost:\d+\//.exec(printed)!;
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /Where will the card stand\?/);
      assert.equal((await fetch(new URL('page.js', page.url))).status, 200);
    } finally {
      process.kill(-server.pid!);
    }
  });
});
