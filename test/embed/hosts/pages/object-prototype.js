// What scripts add to every object, visible to every for-in.
Object.prototype.clone = function () {
  return this;
};
Object.prototype.extend = function (members) {
  for (var name in members) this[name] = members[name];
  return this;
};
Object.prototype.each = function () {};
Object.prototype.isEmpty = function () {
  for (var name in this) return !name;
  return true;
};
