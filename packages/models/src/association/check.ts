import { OWN_DEFAULT } from '../checks/basis.js';
import { checkContent } from '../checks/content.js';
import type { Finding } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { associationSize, MOST_GROUPS, weddingFuneralPosts } from './figures.js';
import type { Association } from './types.js';

const more = { basis: OWN_DEFAULT, ref: '2.5' };

/**
 * What an association should look at: its size, an odd number where it votes on people, its posts and groups, its rules,
 * and names that may not be published. All of it is advice but the names: the figures are those of counties, not of a law.
 */
export function checkAssociation(association: Association): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(association, report);
  checkSize(association, report);
  if (association.kind === 'weddingFuneralCouncil') {
    checkPosts(association, report);
    checkGroups(association, report);
    checkRules(association, report);
  }
  checkNames(association, report);
  return findings();
}

function checkSize({ kind, population, members: { length: members } }: Association, report: Report): void {
  const size = associationSize(kind, population);
  if (!size) return;
  const { least, most } = size;
  if (members < least || members > (most ?? members)) {
    const facts = { kind, members, least, ...(most !== undefined && { most }) };
    report('association-size', 'advice', ['members'], facts, more);
  }
  if (size.odd && members % 2 === 0) report('association-even', 'advice', ['members'], { kind, members }, more);
}

function checkPosts({ kind, members }: Association, report: Report): void {
  for (const post of ['chair', 'vice', 'liaison'] as const) {
    const found = members.filter((member) => member.post === post).length;
    const needed = weddingFuneralPosts[post];
    if (found !== needed) report('association-post', 'advice', ['members'], { kind, post, found, needed }, more);
  }
}

function checkGroups({ members, groups: all = [] }: Association, report: Report): void {
  const covered = new Set<string>();
  members.forEach(({ groups = [] }, at) => {
    const own = new Set(groups);
    own.forEach((group) => covered.add(group));
    if (own.size <= MOST_GROUPS) return;
    const facts = { member: at + 1, groups: own.size, most: MOST_GROUPS };
    report('association-groups', 'advice', ['members', at, 'groups'], facts, more);
  });
  all.forEach((group, at) => {
    if (!covered.has(group)) report('group-uncovered', 'advice', ['groups', at], { group }, more);
  });
}

function checkRules({ kind, rules }: Association, report: Report): void {
  if (!rules?.resolution)
    report('association-rules', 'advice', ['rules', 'resolution'], { kind, missing: 'resolution' }, more);
  if (!rules?.announcedOn)
    report('association-rules', 'advice', ['rules', 'announcedOn'], { kind, missing: 'announcement' }, more);
}

function checkNames({ outcomes = [] }: Association, report: Report): void {
  outcomes.forEach(({ outcome, maskedName, consent }, at) => {
    if (maskedName === undefined || (outcome === 'commend' && consent === true)) return;
    report('association-named', 'warning', ['outcomes', at, 'maskedName'], { outcome }, more);
  });
}
