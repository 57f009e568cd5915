/* global document, window */
// Looks into the page for the test. Plain syntax: it also runs in browsers below the floor.
(function () {
  var started = Date.now();
  var real = Date.now;
  // The day of the samples: what is open on it stays open, whatever day the tests run on.
  Date.now = function () {
    return Date.parse('2026-11-22T10:00:00+08:00') + real() - started;
  };

  function tidy(text) {
    return (text || '').replace(/\s+/g, ' ').trim();
  }

  function active() {
    var element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement)
      element = element.shadowRoot.activeElement;
    return element;
  }

  /** What a screen reader calls an element, near enough. */
  function nameOf(element) {
    if (!element || element === document.body) return '';
    var said = element.getAttribute('aria-label');
    if (said) return tidy(said);
    var label = element.labels && element.labels[0];
    if (label) return tidy(label.innerText.replace(element.innerText, ''));
    return tidy(element.innerText || element.value);
  }

  function widget(id) {
    return document.getElementById(id) || document.querySelector(id);
  }

  var violations = [];
  document.addEventListener('securitypolicyviolation', function (event) {
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
  });

  window.visitor = {
    violations: violations,
    focus: function () {
      var element = active();
      return {
        name: nameOf(element),
        id: element ? element.id : '',
        tag: element ? element.localName : '',
        expanded: element ? element.getAttribute('aria-expanded') : null,
        value: element && 'value' in element ? String(element.value) : '',
        checked: Boolean(element && element.checked),
      };
    },
    state: function (id) {
      var element = widget(id);
      return element ? element.getAttribute('data-state') : null;
    },
    text: function (id, selector) {
      var element = widget(id);
      var root = element && element.shadowRoot;
      var found = root && root.querySelector(selector || '.root');
      // What is folded away is not rendered, and innerText would give all of it.
      return found && found.getClientRects().length > 0 ? tidy(found.innerText) : '';
    },
    count: function (id, selector) {
      var root = widget(id).shadowRoot;
      return root ? root.querySelectorAll(selector).length : 0;
    },
    /** Whether the text of the page between the tags can be seen. */
    fallback: function (id) {
      var element = widget(id);
      var own = element && element.querySelector('.fallback-text');
      return Boolean(own && own.getClientRects().length > 0);
    },
    blur: function () {
      var element = active();
      if (element && element.blur) element.blur();
    },
  };
})();
