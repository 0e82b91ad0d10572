// Says at the end how many tests ran, in one line that tools and people can read: as a reporter of Node's test runner,
// and as one of Web Test Runner's.
const line = (passed, failed, skipped) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export default async function* nodeReporter(events) {
  const ended = {'test:pass': 0, 'test:fail': 0, skipped: 0};
  for await (const {type, data} of events) {
    if (!(type in ended) || data.details.type === 'suite') continue;
    ended[data.skip === undefined ? type : 'skipped']++;
  }
  yield `\n${line(ended['test:pass'], ended['test:fail'], ended.skipped)}\n`;
}

const tests = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : []);

export const browserReporter = {
  onTestRunFinished({sessions}) {
    const all = sessions.flatMap((session) => tests(session.testResults));
    const skipped = all.filter((test) => test.skipped).length;
    const passed = all.filter((test) => test.passed && !test.skipped).length;
    // A session that broke before or after its tests counts as one.
    const broken = sessions.filter(
      (session) => !session.passed && tests(session.testResults).every((test) => test.passed),
    );
    const failed = all.length - passed - skipped + broken.length;
    // Other reporters have more to say first.
    process.on('exit', () => console.log(line(passed, failed, skipped)));
  },
};
