// What `iop-return-card/define` is for an app that renders first: a script that the page loads when it likes.
Object.assign(window, {define: () => import('iop-return-card/iop-return-card.js')});
