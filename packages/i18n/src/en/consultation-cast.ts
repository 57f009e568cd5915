import { formatNumber as n } from '../format.js';
import type { ConsultationWords } from '../words/consultation.js';

/** Choosing, confirming, sending and the receipt. */
export const cast: ConsultationWords['cast'] = {
  choose: 'Please choose',
  gapNone: 'Please choose an answer to this question',
  gapMany: (most, chosen) => `At most ${n(most)} can be chosen; you have chosen ${n(chosen)}. Please take some away`,
  openGaps: (value) =>
    value === 1 ? 'One question still needs an answer' : `${n(value)} questions still need an answer`,
  review: 'Next: check my choice',
  restored: 'This is the choice you made before and have not submitted.',
  newer: 'There is newer content. It was not changed so as not to interrupt you.',
  showNewer: 'Show it',
  secrecy: {
    open: 'Open vote: your choice will be public.',
    'public-secret': 'Not shown to the public: the organizers can see who chose what.',
    'admin-secret': 'Confidential: names and choices are kept apart and never published together.',
    untraceable: 'Secret ballot: nobody can find out what you chose.',
  },
  changeable: 'You can change it until voting closes; the last one counts.',
  final: 'It cannot be changed after it is submitted.',
  advisory: 'Choices made online are for guidance only. They count neither as attendance nor as votes.',
  confirmTitle: 'Please check your choice',
  submit: 'Submit',
  edit: 'Go back and change',
  sending: 'Submitting…',
  stillSending: 'Still sending. Please do not close this page.',
  askBeforeAgain: (phone) => `If nothing happens, call ${phone} first before you submit again.`,
  receivedTitle: 'Your choice was received',
  receivedText: 'Please write down the receipt number. The receipt does not say what you chose.',
  receiptNumber: 'Receipt number',
  receiptAt: 'Received',
  receiptCheck: 'How to check',
  checkBy: (office) => `Ask ${office} with this number. They can only see whether it was received, not what you chose.`,
  checkPage: 'Open the page for checking',
  printReceipt: 'Print receipt',
  again: 'Change my choice',
  refusedTitle: 'Not submitted',
  undeliveredTitle: 'Not delivered',
  problems: {
    'not-eligible': 'You are not on the roll, so your choice was not taken. If the roll is wrong, please call.',
    'already-voted': 'You, or your household, have already voted. Only one vote is taken.',
    recused: 'You have an interest in this matter and by the rules do not vote on it.',
    closed: 'Voting has closed. Your choice was not taken.',
    'in-progress':
      'Your last attempt is still being processed. Please wait and try again; it will not be counted twice.',
    unavailable: 'Votes cannot be taken at the moment. Your choice was not handed in. Please try again later.',
    undelivered: 'Nothing on this page takes votes. Your choice was not handed in.',
    unknown:
      'There was no clear answer, so it is not certain whether it was received. Trying again will not count twice.',
  },
  kept: 'Your choice is still here',
  retry: 'Try again',
  leave: 'Back',
};
