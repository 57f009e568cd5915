import { formatInstant, formatNumber } from '../format.js';
import type { PassedChecks } from '@cunju/models';
import type { DoctorWords } from './words.js';

const list = (names: readonly string[]): string => names.join(', ');
const instant = (time: number | string): string => formatInstant(new Date(time).toISOString(), 'en');
const sources: Readonly<Record<PassedChecks['data-inline']['from'], string>> = {
  data: 'Given by the program of the page (property data)',
  child: 'The JSON between the tags',
  written: 'The text or table in the page',
};
const updated = (time: string | undefined): string => (time === undefined ? '' : `, updated ${instant(time)}`);

const statusAct = (status: number): string => {
  if (status === 404 || status === 410) return 'Upload the file to this address, or change src on the tag.';
  if (status === 401 || status === 403)
    return 'Let this address open without a login; where a gateway protects the site, let it through.';
  return 'Ask the people who run the server to look at its log.';
};

/** All words of the doctor. */
export const doctor: DoctorWords = {
  title: (tag) => `Examination of <${tag}>`,
  examining: 'Examining…',
  waiting: 'Waiting for the data before examining.',
  allRight: 'Nothing is wrong.',
  wrong: (count) => `Failed: ${count}. Each says what to do next.`,
  residents: 'Shown only with cunju-doctor in the address; residents do not see it.',
  again: 'Examine again',
  copy: 'Copy the result',
  copied: 'Copied. Paste it to whoever looks after the site.',
  notCopied: 'Copying did not work. Select the text and copy it.',
  columns: ['What', 'Result', 'Meaning'],
  group: {
    script: 'Script',
    version: 'Version',
    integrity: 'Integrity',
    data: 'Data',
    cors: 'Other site',
    policy: 'Security policy',
    clock: 'Clock',
    schema: 'Document',
    page: 'Page',
  },
  status: { failed: 'Failed', unchecked: 'Not checked', passed: 'Passed', unfit: 'Does not apply' },
  next: 'Next: ',
  report: { page: 'Page', browser: 'Browser', time: 'Time', colon: ': ' },
  failed: {
    'script-other-site': ({ origin }) => [
      `The script comes from another site (${origin}) without a hash. A change over there goes unnoticed here.`,
      'Put the whole folder on your own site; if it must come from there, write the tag as:',
    ],
    'script-charset': ({ files, charset }) => [
      `The page is in ${charset}, and so will be read: ${list(files)}. Its Chinese becomes garbage.`,
      'Write the tag as:',
    ],
    'script-twice': ({ file, addresses }) => [
      `${file} is loaded more than once: ${list(addresses)}.`,
      'Keep one in the template and delete the others.',
    ],
    'script-dead': ({ tags }) => [
      `The page has ${list(tags)}, but no script of it has run: wrong address, a file that differs from its hash, or it was blocked.`,
      'Open the address of the script in the browser to see whether it is there, then write the tag as:',
    ],
    'version-several': ({ versions, own }) => [
      `Several versions are on the page: ${list(versions)}. This widget is of ${own}.`,
      'Keep the loader.js of one version in the template and delete the other script tags.',
    ],
    'integrity-missing': ({ files }) => [
      `No hash (integrity) on ${list(files)}. The browser will not notice a changed file.`,
      'Write the tag as:',
    ],
    'integrity-differs': ({ files }) => [
      `The hash on ${list(files)} is not the one in sri.json of the same folder: files of two versions are mixed.`,
      'Upload the whole folder of one version again, then write the tag as:',
    ],
    'integrity-parts-lost': ({ missing, changed, blocked }) => [
      [
        missing.length ? `These files are missing: ${list(missing)}.` : '',
        changed.length ? `These files were changed, so the browser refuses to run them: ${list(changed)}.` : '',
        blocked.length ? `These files did not load: ${list(blocked)}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      changed.length || missing.length
        ? 'Upload the whole folder of one version again as it is; do not minify, convert or rename files.'
        : 'See the security policy; a gateway or a browser extension may block them too.',
    ],
    'data-none': ({ tag }) => [`<${tag}> does not say where its data is.`, 'Write src on the tag:'],
    'data-status': ({ address, status }) => [`${address} was answered with ${status}.`, statusAct(status)],
    'data-web-page': ({ address, redirectedTo }) => [
      redirectedTo === undefined
        ? `${address} is a web page, not data.`
        : `${address} leads to the web page ${redirectedTo}.`,
      'Probably a login, a challenge of a gateway, or a “not found” page. The address must give JSON itself.',
    ],
    'data-moved': ({ address, origin }) => [
      `${address} leads to another site (${origin}).`,
      'Put the file on this site; or name that site in src, and in allow-origin.',
    ],
    'data-not-text': () => ['The file is text neither in UTF-8 nor in GBK.', 'Save it as a JSON file in UTF-8.'],
    'data-no-connection': ({ address }) => [
      `No connection to ${address}.`,
      'Open the address in the browser; if it does not open, ask the people who run the server.',
    ],
    'data-no-answer': ({ address, seconds }) => [
      `No answer from ${address} for ${seconds} seconds.`,
      'Ask the people who run the server why it is slow, or whether a gateway holds it back.',
    ],
    'data-offline': () => ['This device has no network now.', 'Connect it, then examine again.'],
    'data-from-disk': () => [
      'The page was opened from disk; browsers do not let it read the files beside it.',
      'Put the JSON between the tags, or open the page from a site.',
    ],
    'data-insecure': ({ address }) => [
      `The page is https and the data is http (${address}); browsers do not fetch it.`,
      'Serve the data over https, or from this site.',
    ],
    'data-forbidden': ({ address }) => [
      `The security policy of the page forbids ${address}.`,
      'Change what stands under the security policy.',
    ],
    'data-not-loaded': ({ address }) => [
      `The page’s own function (load) did not bring ${address}.`,
      'Ask its author to look at the error in the console.',
    ],
    'cors-unlisted': ({ origin }) => [
      `The data is on another site (${origin}), which the tag does not allow.`,
      'Make sure that you mean this site, then add to the tag:',
    ],
    'cors-refused': ({ origin }) => [
      `${origin} answers, but does not let this site read.`,
      'Ask that site to add a line to the response of this file:',
    ],
    'policy-gaps': ({ directives }) => [
      `The security policy (Content-Security-Policy) does not let the widget through: ${list(directives)}.`,
      'Write these directives as follows and leave the others:',
    ],
    'policy-violated': ({ count, directive, blocked }) => [
      `The security policy stopped something ${formatNumber(count)} times, first by ${directive}: ${blocked}.`,
      'Where no line above says what to change, send the line in the console (F12) to your developer.',
    ],
    'clock-off': ({ minutes, fast, device, server, zone }) => [
      `The clock of this device is ${formatNumber(minutes)} minutes ${fast ? 'fast' : 'slow'}: device ${instant(device)}, site ${instant(server)} (Beijing time; time zone of the device ${zone}). Whether a vote is open or closed is shown wrongly.`,
      'Let the system set its time by itself. Where other devices say the same, the clock of the server is wrong.',
    ],
    'schema-refused': ({ errors }) => [
      errors
        ? `The document cannot be shown. Errors: ${formatNumber(errors)}.`
        : 'The document cannot be shown, and the file that explains why did not load.',
      errors ? 'They stand below this table. Put them right and upload it again.' : 'See integrity first, then reload.',
    ],
    'schema-stale': ({ updatedAt }) => [
      `Nothing newer arrived; what is shown came earlier${updated(updatedAt)}.`,
      'See the data.',
    ],
    'page-quirks': () => [
      'The page does not begin with a document type; browsers lay it out as they did twenty years ago.',
      'Put at the very beginning of the template:',
    ],
    'page-language-missing': () => [
      'The page does not name its language; screen readers may read it wrongly.',
      'Write <html> in the template as:',
    ],
    'page-language-other': ({ language, document }) => [
      `The page says ${language}, the document ${document}; screen readers read the rest of the page in the wrong language.`,
      'Write <html> in the template as:',
    ],
    'page-charset-missing': ({ charset }) => [
      `The page does not name its encoding; the browser guesses ${charset}.`,
      'Save the file as UTF-8 and put into <head>:',
    ],
    'page-base-moves': ({ base, written }) => [
      `The page has <base>: “${written}” is counted from ${base}, not from this page.`,
      'Write src as a whole path that begins with /.',
    ],
    'page-ids-twice': ({ ids }) => [
      `Several elements have the same id: ${list(ids)}. A link opens the wrong one.`,
      'Give each widget an id of its own.',
    ],
    'page-hash-taken': () => [
      'The page uses what follows # for its own routes, and so does the widget.',
      'Add to the tag:',
    ],
    'page-insecure': () => [
      'The page is http. Others can change it on the way, and some browsers call it not secure.',
      'Ask for https. Until then everything can be read.',
    ],
    'page-browser-lacks': ({ names }) => [
      `This browser lacks ${list(names)}; some things do not work, or take longer.`,
      'Update the browser; in 360 and QQ browsers switch to “极速模式”.',
    ],
  },
  unchecked: {
    'script-unnamed': ({ folder }) => [
      `No script tag in the page names ${folder}; the file may be part of another one, or its tag was removed.`,
      'Name the file itself, so that faults are easy to find.',
    ],
    'integrity-unlisted': ({ status }) => [
      status
        ? `Not compared: sri.json of the same folder cannot be had (${status}).`
        : 'Not compared: sri.json of the same folder did not arrive.',
      'Put sri.json of the release beside the scripts.',
    ],
    'data-unlisted': ({ origin }) => [`Not fetched: the tag does not allow ${origin}.`, 'See the other site.'],
    'cors-unreached': ({ origin }) => [
      `No connection to ${origin}, so it is not known what it allows.`,
      'See the data.',
    ],
    'policy-unread': () => [
      'The headers of the page cannot be seen, so it is not known whether it has a policy. Nothing was stopped.',
      'Look for Content-Security-Policy of the page under “Network” (F12).',
    ],
    'clock-unread': ({ zone }) => [
      `Not compared: the site gives no time (time zone of the device ${zone}).`,
      'Look whether the clock of the device is right.',
    ],
    'schema-no-document': () => ['There is no document to look at yet.', 'See the data.'],
  },
  passed: {
    'script-runs': ({ files, folder, own, loader, module }) =>
      `${list(files)} in ${folder} (${own ? 'this site' : 'another site, with a hash'})${loader ? ', loaded by loader.js' : ''}${module ? ', as a module' : ''}.`,
    'version-one': ({ version }) => `${version}, and no other version on the page.`,
    'integrity-equal': ({ files }) => `The hash on ${list(files)} is the one in sri.json.`,
    'integrity-parts': ({ count }) => `Parts loaded by their hash: ${count}.`,
    'data-arrived': ({ address, status, contentType, bytes, milliseconds, modified, redirectedTo }) =>
      [
        `${address}, ${status}, ${contentType || 'no type'}, ${formatNumber(bytes)} bytes in ${formatNumber(milliseconds)} ms`,
        modified === undefined ? '' : `, file on the server of ${instant(modified)}`,
        redirectedTo === undefined ? '' : `, led to ${redirectedTo}`,
        '.',
      ].join(''),
    'data-utf8': ({ mark }) => `Encoded in UTF-8${mark ? ', with a byte order mark, which does no harm' : ''}.`,
    'data-other-encoding': ({ encoding }) =>
      `Encoded in ${encoding.toUpperCase()}, which can be read. UTF-8 is better for other programs.`,
    'data-inline': ({ from }) => `${sources[from]}; nothing is fetched.`,
    'data-loaded': ({ address }) => `The page’s own function (load) brought ${address}.`,
    'cors-answered': ({ origin }) => `${origin} lets this site read, and the tag allows it.`,
    'policy-fits': ({ count }) => `Policies in force: ${count}. They let the widget through.`,
    'policy-quiet': () => 'Nothing of the widget was stopped.',
    'clock-right': ({ seconds, zone }) =>
      `Device and site differ by ${seconds} s. Time zone of the device: ${zone}; widgets always show Beijing time.`,
    'schema-right': ({ type, version, notes, updatedAt }) =>
      `Type ${type}, format version ${version}${updated(updatedAt)}, ${notes ? `notes below this table: ${formatNumber(notes)}` : 'no notes'}.`,
    'page-standards': () => 'Has a document type and is laid out by the standard.',
    'page-language': ({ language }) => `Its language is ${language}.`,
    'page-charset': ({ charset }) => `Its encoding is ${charset}.`,
    'page-base': ({ base }) => `Has <base> (${base}), which does not change where the data is.`,
    'page-ids': () => 'No id of a widget is used twice.',
    'page-hash': () => 'The page and the widget do not compete for the hash.',
    'page-secure': () => 'Is https, or on this computer.',
    'page-browser': () => 'The browser has all that is needed.',
  },
  unfit: {
    'script-bundled': () => 'The widget is inside the program of the page; there is no script of its own.',
    'integrity-bundled': () => 'The widget is inside the program of the page, which the site releases as a whole.',
    'integrity-from-disk': () => 'Browsers check no hashes for a page that was opened from disk.',
    'cors-own': () => 'The data is on no other site.',
    'policy-none': () =>
      'The page has no policy that could stop the widget. To add one: the library is tested under this line:',
    'page-no-base': () => 'Has no <base>.',
    'page-from-disk': () => 'Was opened from disk.',
  },
};
