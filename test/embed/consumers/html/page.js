// 没有打包工具的网页：事件在 document 上听，对象用脚本设在元素上。
(function () {
  'use strict';

  function say(place, text) {
    document.querySelector('[data-said="' + place + '"]').textContent = text;
  }

  document.addEventListener('cunju-navigate', function (event) {
    say(event.target.id, '打开了：' + event.detail.kind + ' ' + event.detail.id);
  });

  document.addEventListener('cunju-ready', function (event) {
    if (event.target.localName === 'cunju-points-ledger') say('points', '显示出来了：' + event.detail.document.id);
  });

  document.addEventListener('cunju-vote-request', function (event) {
    event.preventDefault();
    event.detail.respondWith(send(event.detail)); // 在同一轮里调用
  });

  function send(vote) {
    return fetch('/api/votes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': vote.idempotencyKey },
      body: JSON.stringify({ consultationId: vote.consultationId, choices: vote.choices }),
    }).then(function (answer) {
      if (!answer.ok) return { ok: false, problem: answer.status === 409 ? 'already-voted' : 'unavailable' };
      return answer.json().then(function (receipt) {
        return { ok: true, receipt: receipt };
      });
    });
  }

  fetch('data/lists.json')
    .then(function (answer) {
      return answer.json();
    })
    .then(function (lists) {
      document.getElementById('lists').data = lists; // 组件还没有载入时也可以先设
    });

  document.querySelectorAll('[data-matter]').forEach(function (button, _, buttons) {
    button.addEventListener('click', function () {
      buttons.forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
      document.getElementById('vote').src = 'data/' + button.dataset.matter + '.json';
    });
  });
})();
