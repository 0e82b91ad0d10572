/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  // The address that `npm start` prints shows the demo page.
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
};
