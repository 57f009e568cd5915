// What small scripts of many sites add to arrays, visible to every for-in, and a toJSON from before browsers had JSON.
Array.prototype.remove = function (item) {
  var at = this.indexOf(item);
  if (at > -1) this.splice(at, 1);
};
Array.prototype.contains = function (item) {
  return this.indexOf(item) > -1;
};
Array.prototype.size = function () {
  return this.length;
};
Array.prototype.max = function () {
  return Math.max.apply(null, this);
};
Array.prototype.toJSON = function () {
  return '[' + this.join(',') + ']';
};
