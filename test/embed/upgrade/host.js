/* global document, window */
// The script of a site, as it was written for 0.1.0.
(function () {
  window.heard = [];
  ['cunju-ready', 'cunju-navigate', 'cunju-vote-request'].forEach(function (name) {
    document.addEventListener(name, function (event) {
      window.heard.push({ name: name, detail: Object.keys(event.detail).sort().join() });
    });
  });
  document.addEventListener('cunju-vote-request', function (event) {
    event.preventDefault();
    window.vote = { consultationId: event.detail.consultationId, choices: event.detail.choices };
    event.detail.respondWith(
      Promise.resolve({ ok: true, receipt: { number: 'SQ-7F2K', at: '2026-11-22T10:12:00+08:00' } }),
    );
  });
  // Set before the library came, as pages do.
  var vote = document.querySelector('cunju-consultation[writes="host"]');
  if (vote) {
    vote.load = function (url, options) {
      window.heard.push({ name: 'load', detail: typeof options.signal });
      return window
        .fetch(url)
        .then(function (answer) {
          return answer.json();
        })
        .then(function (wrapped) {
          return wrapped.data;
        });
    };
    vote.setAttribute('src', '/documents/wrapped.json');
    vote.addEventListener('cunju-ready', function () {
      vote.whenReady.then(function (doc) {
        window.title_ = doc.title + '|' + vote.document.title;
      });
    });
  }
})();
