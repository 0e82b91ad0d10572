/**
 * What stands beside the frame in a partner's page. It asks for the height, because the frame may have said it before
 * the listener was there: some sites hold scripts back.
 */
export const frameListener = `<script>
  addEventListener('message', ({data, source}) => {
    for (const frame of document.getElementsByName('iop-return-card'))
      if (frame.contentWindow === source && typeof data === 'number') frame.height = data;
  });
  for (const frame of document.getElementsByName('iop-return-card')) frame.contentWindow.postMessage('height', '*');
</script>`;
