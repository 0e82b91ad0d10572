import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {describe, it} from 'node:test';

describe('npm start', () => {
  it('prints an address that shows the demo page', async () => {
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
      assert.match(await page.text(), /<iop-return-card/);
      assert.equal((await fetch(new URL('dist/iop-return-card.js', address))).status, 200);
    } finally {
      process.kill(-server.pid!);
    }
  });
});
