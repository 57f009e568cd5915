// What prototype.js does to the objects of the browser, as sites of 2008 to 2015 carry it: 1.6 gives arrays a toJSON and
// replaces bind; every version replaces Array.from, and drops the iterator over the entries of an array.
(function () {
  'use strict';
  var slice = Array.prototype.slice;

  function extend(target, members) {
    for (var name in members) target[name] = members[name];
  }

  function toArray() {
    return slice.call(this);
  }

  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };

  function each(iterator, context) {
    for (var at = 0; at < this.length; at++) iterator.call(context, this[at], at);
    return this;
  }

  function collect(iterator, context) {
    var results = [];
    this.each(function (value, at) {
      results.push(iterator ? iterator.call(context, value, at) : value);
    });
    return results;
  }

  function findAll(iterator, context) {
    var results = [];
    this.each(function (value, at) {
      if (iterator.call(context, value, at)) results.push(value);
    });
    return results;
  }

  function detect(iterator, context) {
    for (var at = 0; at < this.length; at++) if (iterator.call(context, this[at], at)) return this[at];
  }

  function all(iterator, context) {
    for (var at = 0; at < this.length; at++) if (!iterator.call(context, this[at], at)) return false;
    return true;
  }

  function any(iterator, context) {
    for (var at = 0; at < this.length; at++) if (iterator.call(context, this[at], at)) return true;
    return false;
  }

  var reversed = Array.prototype.reverse;
  extend(Array.prototype, {
    each: each,
    _each: each,
    map: collect,
    collect: collect,
    filter: findAll,
    select: findAll,
    findAll: findAll,
    find: detect,
    detect: detect,
    every: all,
    all: all,
    some: any,
    any: any,
    entries: toArray,
    toArray: toArray,
    clone: toArray,
    _reverse: reversed,
    reverse: function (inline) {
      return reversed.call(inline === false ? this.toArray() : this);
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    size: function () {
      return this.length;
    },
    include: function (item) {
      return this.indexOf(item) > -1;
    },
    toJSON: function () {
      return '[' + this.map(JSON.stringify).join(', ') + ']';
    },
  });

  extend(Function.prototype, {
    bind: function (context) {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this;
      var given = slice.call(arguments, 1);
      return function () {
        return method.apply(context, given.concat(slice.call(arguments)));
      };
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat(slice.call(arguments)));
      };
    },
  });

  extend(String.prototype, {
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      var from = this.length - pattern.length;
      return from >= 0 && this.lastIndexOf(pattern) === from;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toJSON: function () {
      return '"' + this + '"';
    },
  });

  function chained(act) {
    return function () {
      act(this);
      return this;
    };
  }

  extend(HTMLElement.prototype, {
    show: chained(function (element) {
      element.style.display = '';
    }),
    hide: chained(function (element) {
      element.style.display = 'none';
    }),
    remove: chained(function (element) {
      element.parentNode.removeChild(element);
    }),
    update: chained(function () {}),
    insert: chained(function () {}),
    observe: chained(function () {}),
    next: chained(function () {}),
    select: function (rule) {
      return Array.from(this.querySelectorAll(rule));
    },
    up: function () {
      return this.parentNode;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
  });

  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.Prototype = { Version: '1.6.1' };
})();
