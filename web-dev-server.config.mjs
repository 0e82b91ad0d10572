/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  // So that the address that `npm start` prints shows the demo page.
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
};
