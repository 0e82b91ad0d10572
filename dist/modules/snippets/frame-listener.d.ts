/**
 * What stands beside the frame in a partner's page. It asks for the height, because the frame may have said it before
 * the listener was there: some sites hold scripts back.
 */
export declare const frameListener = "<script>\n  addEventListener('message', ({data, source}) => {\n    for (const frame of document.getElementsByName('iop-return-card'))\n      if (frame.contentWindow === source && typeof data === 'number') frame.height = data;\n  });\n  for (const frame of document.getElementsByName('iop-return-card')) frame.contentWindow.postMessage('height', '*');\n</script>";
