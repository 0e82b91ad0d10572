/** @type {import('@web/dev-server').DevServerConfig} */
export default {
  // So that the address that `npm start` prints shows the partner's page, as it was laid out for a web server.
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/build/site/') : next())],
};
