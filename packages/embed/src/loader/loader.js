/* global __CUNJU_FILES__ */
// Stands once in a page template. ES5 and ASCII: it must also run, and do nothing, in the oldest browser.
(function (w, d) {
  var files = __CUNJU_FILES__;
  var me = d.currentScript;
  // jQuery runs the text of a script that it loads, and leaves the element with the address in the page.
  if (!me || !me.src) me = d.querySelector('[src*="loader.js"]');
  // Whatever has these has all else that is needed here.
  var able = me && w.customElements && w.ResizeObserver && w.Promise.allSettled;
  if (!able || w.cunjuLoader) return;
  w.cunjuLoader = 1;

  var folder = new w.URL('.', me.src).href;
  var asked = {};
  var policy;
  var waiting;

  // Nothing of the library runs: under the doctor the page itself says why.
  function tell(text) {
    text = 'Cunju: ' + text;
    w.console.error(text);
    if (/cunju-doctor/.test(location)) d.documentElement.prepend(text);
  }

  try {
    policy =
      w.trustedTypes &&
      w.trustedTypes.createPolicy('cunju', {
        createScriptURL: function (url) {
          if (url.indexOf(folder)) throw url;
          return url;
        },
      });
  } catch (error) {
    return tell("add to Content-Security-Policy: trusted-types cunju 'allow-duplicates'");
  }

  function load(name) {
    if (asked[name]) return;
    asked[name] = 1;
    var script = d.createElement('script');
    var url = folder + 'cunju-' + name + '.js';
    script.charset = 'utf-8';
    if (location.protocol !== 'file:') script.integrity = 'sha384-' + files[name];
    if (url.indexOf(location.origin)) script.crossOrigin = 'anonymous';
    script.onerror = function () {
      tell('not loaded: ' + url);
    };
    script.src = policy ? policy.createScriptURL(url) : url;
    d.head.append(script);
  }

  // What an editor left of a tag: attributes go over, and what stood inside (or the link itself) is the fallback.
  function upgrade(old, name) {
    var tag = d.createElement('cunju-' + name);
    var href = old.nodeName === 'A' && old.getAttribute('href').replace(/#.*/, '');
    var link = href !== false;
    var i;
    for (i = 0; i < old.attributes.length; i++) {
      var at = old.attributes[i];
      if (/^data-(?!cunju$)/.test(at.name)) tag.setAttribute(at.name.slice(5), at.value);
      else if (!link && at.name !== 'data-cunju' && at.name !== 'style') tag.setAttribute(at.name, at.value);
    }
    // A link to the page itself names no document: the text after it is the source. Some editors write it out in full.
    if (href === location.href.replace(/#.*/, '')) href = '';
    if (link && !tag.hasAttribute('src')) tag.setAttribute('src', href);
    old.replaceWith(tag);
    if (link) tag.appendChild(old).setAttribute('href', href);
    else tag.append.apply(tag, old.childNodes);
  }

  function scan() {
    waiting = 0;
    Object.keys(files).forEach(function (name) {
      d.querySelectorAll('[data-cunju="' + name + '"],a[href$="#cunju-' + name + '"]').forEach(function (old) {
        upgrade(old, name);
      });
      if (d.querySelector('cunju-' + name)) load(name);
    });
  }

  new MutationObserver(function () {
    waiting = waiting || setTimeout(scan);
  }).observe(d.documentElement, { childList: true, subtree: true });
  scan();
})(window, document);
