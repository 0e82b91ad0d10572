/**
 * The script next to the iframe on a partner's page: sets the iframe's height to the card's. It requests the height,
 * because some sites delay scripts, and the frame may have posted it before. It has no `=>`, `&`, `<` or backslash and
 * depends on no line break, because content filters rewrite these: see docs/decisions/0026-frame-height.md. If the
 * page's policy refused the iframe's style attribute, it sets the width too.
 */
export const frameListener = `<script>
  addEventListener('message', function (event) {
    if (!/^[1-9][0-9]{2,4}$/.test(event.data)) return;
    document.querySelectorAll('iframe[name=iop-return-card]').forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      if (!frame.style.width) frame.style.cssText += ';width:100%;border:0';
      var height = +event.data + frame.offsetHeight - frame.clientHeight;
      var isInBox = getComputedStyle(frame).position === 'absolute';
      (isInBox ? [frame, frame.offsetParent || frame] : [frame]).forEach(function (element) {
        element.style.cssText += ';height:' + height + 'px!important;min-height:0!important;max-height:none' +
          '!important;aspect-ratio:auto!important;box-sizing:border-box!important;padding:0!important';
      });
      frame.height = height;
    });
  });
  document.querySelectorAll('iframe[name=iop-return-card]').forEach(function (frame) {
    frame.contentWindow.postMessage('height', '*');
  });
</script>`;
