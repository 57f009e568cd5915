import { formatDate, formatNumber } from '../format.js';
import { brand } from './brand/en.js';
import { community } from './community/en.js';
import { words } from './fields/en.js';
import { hints } from './hints/en.js';
import { ledger } from './ledger/en.js';
import { listing } from './listing/en.js';
import { records } from './records/en.js';
import { ownWord } from './own.js';
import { speakerOf } from './speak.js';
import { tally } from './tally/en.js';
import { terms } from './terms/en.js';
import type { BasisSentences, FindingSentences } from './types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'en') : date);
const at = (line: number, column: number): string => `Line ${line}, column ${column}`;
const field = (key: string): string => (ownWord(words.fields, key) ? `“${words.fields[key]}” (${key})` : `“${key}”`);
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;
const size = (bytes: number): string =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

const EXPECTED = {
  value: 'a value should stand here: quoted text, a number, true, false, null, { or [',
  comma: 'a comma is missing before this, or the brackets do not match',
  colon: 'a colon : should stand here',
  quote: 'this text should stand between straight quotation marks " and on one line',
  key: 'a quoted field name should stand here',
  escape: 'this character may not follow a backslash; for a backslash itself write \\\\',
  number: 'this is not how a number is written; use plain digits without a leading 0 or +',
  end: 'the file should end here; please delete what follows',
  'no-trailing-comma': 'there is a comma too many after the last item; please delete it',
} as const;

const STRAIGHT: Readonly<Record<string, string>> = { '，': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']' };

const broken = (found: string, expected: keyof typeof EXPECTED): string => {
  const straight = ownWord(STRAIGHT, found);
  if (straight) return `this is the Chinese punctuation mark ${found}; please change it to ${straight}`;
  return found.trim() && expected !== 'no-trailing-comma'
    ? `${EXPECTED[expected]} (found ${found})`
    : EXPECTED[expected];
};

/** Sentences in English. */
export const findings: FindingSentences = {
  ...brand,
  ...community,
  ...ledger,
  ...listing,
  ...records,
  ...tally,
  'too-large': ({ bytes, limit }) =>
    `The file has ${size(bytes)}, more than the limit of ${size(limit)}. Please split it or remove what is not needed.`,
  'too-deep': ({ limit }) => `The content is nested more than ${limit} levels deep. Please check for extra brackets.`,
  'not-text': () => 'This file is not text, or its encoding is not known. Please save it as JSON in UTF-8.',
  'json-broken': ({ line, column, found, expected }) => `${at(line, column)}: ${broken(found, expected)}.`,
  'json-chinese-quote': ({ line, column, found }) =>
    `${at(line, column)}: this is the Chinese quotation mark ${found}; please change it to the straight mark ".`,
  'json-truncated': ({ line, column }) =>
    `The file breaks off at line ${line}, column ${column}. Please copy or upload the whole file again.`,
  'html-instead': ({ start }) =>
    `A web page came instead of data (it starts with ${start}). Please check the address and whether a login is needed.`,
  'forbidden-key': ({ key }) => `For safety the field name ${key} cannot be used. Please delete it.`,
  'unknown-field': ({ key }) => `There is no field called ${key}, so it is not shown. Please check the spelling.`,
  'not-a-document': ({ found }) =>
    `A whole document should stand here, but this is ${named(terms.kinds, found)}. Please check the address or the data passed in.`,
  'wrong-type': ({ expected, found }) =>
    `This should be ${named(terms.kinds, expected)}, but it is ${named(terms.kinds, found)}. Please correct it.`,
  'schema-too-new': ({ found, supported }) =>
    `This document uses format version ${found}; this page reads up to version ${supported}. Please update the component on the page.`,
  'missing-field': ({ field: key }) => `The field ${field(key)} is missing. Please add it.`,
  'wrong-kind': ({ expected, found }) =>
    `A ${named(terms.types, expected)} (${expected}) is needed here, but this is ${named(terms.types, found)} (${found}). Please use the matching document or component.`,
  'not-allowed-value': ({ found, allowed }) =>
    `“${found}” is not allowed here. Please use one of: ${allowed.join(', ')}.`,
  'wrong-format': ({ format, found }) =>
    `“${found}” is not written correctly. It should be ${named(terms.formats, format)}.`,
  'number-range': ({ minimum, maximum, found }) =>
    `The number ${n(found)} is out of range; it should be ${minimum === undefined ? `at most ${n(maximum ?? 0)}` : `at least ${n(minimum)}`}.`,
  'too-long': ({ maximum }) => `This is too long: at most ${n(maximum)} characters or items. Please shorten it.`,
  'too-short': ({ minimum }) =>
    minimum === 1
      ? 'This may not be empty. Please fill it in.'
      : `This is too short: at least ${n(minimum)} characters or items.`,
  'bad-date': ({ found }) => `“${found}” is not in the calendar. Please check the date.`,
  'dates-reversed': ({ from, to }) =>
    `The start (${day(from)}) is later than the end (${day(to)}). Please check both dates.`,
  'duplicate-id': ({ id }) => `The identifier ${id} is used twice. Please change one of them.`,
  'unknown-reference': ({ id }) =>
    `The identifier ${id} is named here but is not in the document. Please check it, or add what it stands for.`,
  'unsafe-link': ({ href }) =>
    `The link “${href}” is unsafe or misspelt and is not shown. Please use http, https, tel, mailto or a path of this site.`,
  'bad-text': ({ reason }) =>
    ({
      control: 'The text holds invisible control characters. Please delete it and type it again.',
      bidi: 'The text holds hidden characters that turn the reading direction. Please type it again.',
      surrogate: 'The text holds half a character, which cannot be shown. Please type it again.',
    })[reason],

  'private-data': ({ kind, field: key }) =>
    ({
      key: `${field(key)} is private and may not be in a public document. Please delete the field.`,
      'unmasked-name': 'The name must be masked here, for example 张* or 欧阳**. Please do not write it in full.',
      'id-number': 'There is an identity card number here. Please delete it before publishing.',
    })[kind],
  'sensitive-text': ({ kind }) =>
    ({
      phone: 'This looks like a private mobile number. Unless it is a duty phone, please delete it.',
      'bank-card': 'This looks like a bank card number. Please delete it.',
      plate: 'This looks like a number plate. Unless it must be public, please delete it.',
      health: 'This seems to tell of somebody’s health or situation. Please delete it or put it in general words.',
    })[kind],

  'quorum-not-met': ({ present, needed, base, short }) =>
    `Of ${n(base)} entitled, ${n(present)} were present; ${n(needed)} are needed, ${n(short)} more. The meeting cannot decide; please call another.`,
  'majority-not-met': ({ for: yes, needed, base, short }) =>
    `Of ${n(base)} counted, ${n(yes)} were for it; ${n(needed)} are needed, ${n(short)} more. The matter did not pass.`,
  'votes-over-present': ({ votes, present }) =>
    `There are ${n(votes)} votes but only ${n(present)} present. Please check both numbers.`,
  'present-over-base': ({ present, base }) =>
    `There are ${n(present)} present but only ${n(base)} entitled. Please check both numbers.`,
  'outcome-differs': ({ recorded, computed }) =>
    `The recorded outcome is “${named(terms.outcomes, recorded)}”; the votes come to “${named(terms.outcomes, computed)}”. Please check the votes or correct the outcome.`,
  'base-differs': ({ recorded, roll }) =>
    `The count uses ${n(recorded)} entitled, the roll says ${n(roll)}. Please check, or state why it was changed.`,
  'no-rule-pack': ({ date }) =>
    `There are no rules for ${day(date)}, so the count was not checked. Please check it by hand.`,
  'pack-differs': ({ recorded, inForce }) =>
    `The record names the rules ${recorded}; in force that day were ${inForce}. Please check the date and the rules used.`,
  'wrong-body': ({ body, needed, matter }) =>
    `The matter “${named(terms.matters, matter)}” is for ${named(terms.bodies, needed)} to decide, not for ${named(terms.bodies, body)}.`,
  'other-law': ({ matter, law, body }) =>
    `The matter “${named(terms.matters, matter)}” falls under another law (${law}) and is decided by ${named(terms.bodies, body)}. Please follow that law.`,
  'laws-conflict': ({ matter, first, second }) =>
    `On “${named(terms.matters, matter)}” two laws differ (${first}; ${second}). Please ask the township before choosing the procedure.`,
  'not-delegable': ({ matter, body }) =>
    `The matter “${named(terms.matters, matter)}” cannot be delegated to ${named(terms.bodies, body)}. Please let the body decide that has the power.`,
  'not-delegated': ({ matter, body }) =>
    `No resolution delegates “${named(terms.matters, matter)}” to ${named(terms.bodies, body)}. Please add it.`,
  'notice-short': ({ days, needed, earliest }) =>
    `Notice was given ${days} days ahead; ${needed} are needed. The meeting can be held on ${day(earliest)} at the earliest.`,
  'posting-short': ({ days, needed, until }) =>
    days < needed
      ? `It was posted for ${days} days; ${needed} are needed. Please leave it up until ${day(until)}.`
      : `The last of the ${needed} days of posting is a day off, so the period ends on ${day(until)}. Please leave it up until then.`,
  'posting-missing': ({ stage }) =>
    `The step “${named(terms.stages, stage)}” has no record of posting. Please add the dates and places.`,
  'party-discussion-missing': ({ matter }) =>
    `There is no record that the party branch first discussed “${named(terms.matters, matter)}”. Please add it.`,
  'statutory-election-online': () =>
    'Elections and recalls cannot be voted online. Please remove online voting and hold the vote in person.',
  'ballot-bundled': () => 'One question holds several matters. Please split it: one matter, one question.',
  'online-not-binding': () =>
    'No basis is given for a binding online vote, so it only informs. Please add the basis, or ask for opinions instead.',
  'tally-differs': ({ channels, total }) =>
    `The channels add up to ${n(channels)} votes, the total is ${n(total)}. Please check.`,

  'funding-missing': ({ item }) =>
    `“${item}” is entrusted to the village, but nobody is named who pays. Please enter the money, the goods, or why it costs nothing.`,
  'item-duplicated': ({ code, lists }) =>
    lists.length > 1
      ? `Item ${code} is both under “${named(terms.lists, lists[0] ?? '')}” and “${named(terms.lists, lists[1] ?? '')}”. Please keep one.`
      : `Item ${code} is twice under “${named(terms.lists, lists[0] ?? '')}”. Please keep one.`,
  'item-expired': ({ item, on }) =>
    `“${item}” ended on ${day(on)} but is still marked active. Please extend it or mark it expired.`,
  'basis-missing': ({ item }) => `“${item}” names no basis. Please add the law, document or village rule.`,
  'department-missing': ({ item }) => `“${item}” names no department. Please add it.`,
  'admission-missing': ({ item, on }) =>
    `“${item}” was put on the list on ${day(on)} without a record of admission. Please add who asked, who agreed, the number and the date, or take it off.`,
  'trial-ended': ({ item, on }) =>
    `The trial of “${item}” ended on ${day(on)}, but it is still marked active. Please record a renewal, or take it off the list.`,
  'power-in-duty': ({ item, words }) =>
    `“${item}” speaks of “${words}”: licences, penalties and force belong to the authorities, not to a village. Please remove it, or write advise and report instead.`,
  'item-similar': ({ item, other, lists }) =>
    lists.length > 1
      ? `“${item}” and “${other}” are much alike, but stand under “${named(terms.lists, lists[0] ?? '')}” and “${named(terms.lists, lists[1] ?? '')}”. Please check whether they are one thing.`
      : `“${item}” and “${other}” under “${named(terms.lists, lists[0] ?? '')}” are much alike. Please check whether they are one thing.`,
  'table-unread': ({ reason }) =>
    reason === 'empty'
      ? 'The table is empty. Please check that the right sheet was chosen.'
      : 'No header row was found. Please keep the row that names the columns, such as 事项名称, 责任部门 and 依据.',
  'column-unknown': ({ column }) =>
    `The column “${column}” is not known and was left out. Please give it a usual name if it is needed.`,
  'row-skipped': ({ row }) => `Row ${row} has no name and was left out. Please add the name, or delete the row.`,
  'value-unread': ({ row, column, found }) =>
    `“${found}” in row ${row}, column “${column}”, was not understood. Please check it after the import.`,
  'list-guessed': ({ row, list }) =>
    `Row ${row} does not say which list it is on and was put under “${named(terms.lists, list)}”. Please check, or add a column 清单类别.`,
  'step-not-allowed': ({ from, to }) =>
    `The step “${named(terms.admissionStates, to)}” cannot follow “${named(terms.admissionStates, from)}”. Please add the steps between, or correct the record.`,
  'trial-long': ({ item, until, limit }) =>
    `The trial of “${item}” runs until ${day(until)}, longer than ${limit} months. Please shorten it, or state why.`,
  'review-long': ({ item, days, limit }) =>
    `From application to review “${item}” took ${days} working days, more than ${limit}. Please state why, and answer in time next time.`,

  'rules-not-in-force': ({ version }) =>
    `The current version ${version} is not in force. Please check its status and dates.`,
  'review-missing': ({ version }) => `Version ${version} has no record of the township’s review. Please add it.`,
  'filing-missing': ({ version }) => `Version ${version} has no record of filing. Please add the office and the date.`,
  'rhyme-uneven': ({ line, expected }) =>
    `Line ${line} does not have ${expected} characters in each half. Please check.`,
  'rule-hint': ({ quote, ground, suggestion }) =>
    `${quote ? `“${quote}”: ` : ''}${hints.grounds[ground]}. ${hints.suggestions[suggestion]}`,
  'import-no-articles': () => 'No article was recognised. Check that each begins with 第一条, 一、 or 1.',
  'import-no-chapters': () =>
    'No chapter stands before the first article, so all went into one chapter. Divide it if needed.',
  'import-preamble': ({ paragraphs }) =>
    `Before the first article stand ${paragraphs} paragraph(s), taken for the preamble. Please check.`,
  'import-set-aside': ({ line, text }) =>
    `Line ${line} “${text}” belongs nowhere and was not put into the text. Add it where it belongs.`,
  'import-number': ({ expected, found, line }) =>
    `Line ${line} is numbered ${found}; ${expected} was expected. The number was kept; check whether one is missing or doubled.`,
  'import-empty-article': ({ no, line }) => `Article ${no} in line ${line} has no text. Add it, or remove the article.`,
  'numbers-not-in-order': ({ expected, found }) =>
    `The number should be ${expected}, but it is ${found}. Please check for gaps and repeats.`,

  'seq-gap': ({ expected, found }) =>
    `The sequence number should be ${n(expected)}, but it is ${n(found)}; entries may be missing. Please complete the ledger and do not change posted entries.`,
  'unknown-account': ({ account, entry }) =>
    `Entry ${entry} names the account ${account}, which does not exist. Please check, or add the account.`,
  'entry-before-notice': ({ entry, noticeTo }) =>
    `Entry ${entry} was posted before its notice ended (${day(noticeTo)}). Please wait for the end of the notice.`,
  'approvals-few': ({ entry, approvals, needed }) =>
    `Entry ${entry} has ${approvals} approvals; ${needed} are needed. Please add them.`,
  'reversal-invalid': ({ entry, reason }) =>
    `The reversal ${entry} is not right: ${
      {
        target: 'it names no earlier entry',
        points: 'its points differ from the entry it takes back',
        accounts: 'the two accounts are not swapped',
        twice: 'that entry has been taken back before',
        balance: 'it moves another kind of points',
        'of-reversal': 'a reversal cannot be taken back',
      }[reason]
    }. Please check.`,
  'balance-below-floor': ({ account, balance, floor }) =>
    `Account ${account} stands at ${n(balance)}, below the floor of ${n(floor)}. Please check deductions and redemptions.`,
  'points-out-of-range': ({ entry, points, minimum, maximum }) =>
    maximum === Number.MAX_SAFE_INTEGER
      ? `Entry ${entry} has ${n(points)} points; the rules give at least ${n(minimum)}. Please check.`
      : `Entry ${entry} has ${n(points)} points; the rules give ${minimum === maximum ? n(minimum) : `${n(minimum)} to ${n(maximum)}`}. Please check.`,
  'cap-exceeded': ({ account, item, points, cap }) =>
    `Account ${account} has ${n(points)} points for “${item}”, over the cap of ${n(cap)}. Please check.`,
  'deduction-open': ({ entry }) =>
    `The deduction ${entry} shows whose it is. In a public ledger, please give a commitment instead of the account.`,
  'integrity-size': ({ recorded, found }) =>
    `The proof counts ${n(recorded)} entries, the document has ${n(found)}. Please export the whole ledger again.`,
  'integrity-broken': ({ firstSeq, lastSeq }) =>
    `Entries ${n(firstSeq)} to ${n(lastSeq)} do not match their checksum and may have been changed. Please compare with the original book.`,

  'brand-contrast': ({ colour, ratio, needed }) =>
    `The colour ${colour} has a contrast of ${ratio.toFixed(1)} on white; ${needed} is needed, so it is not used. Please choose a darker one.`,
};

/** How a basis is said in English. */
export const basis: BasisSentences = {
  law: (law, article, versionOn) =>
    `${law.replace(/[《》]/g, '')}${article ? `, article ${article}` : ''}${versionOn ? ` (version of ${versionOn.slice(0, 4)})` : ''}`,
  ownDefault: 'a default of this system, not law',
};

export { hints, words };

/** Says findings in English. */
export const speaker = /* @__PURE__ */ speakerOf({ sentences: findings, words, basis });
