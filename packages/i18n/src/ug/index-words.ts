import type { IndexWords } from '../words/common.js';

export const index: IndexWords = {
  title: 'ئاشكارىلاش مۇندەرىجىسى',
  township: 'يېزا-بازار (كوچا)',
  village: 'كەنت (مەھەللە)',
  allTownships: 'بارلىق يېزا-بازار ۋە كوچىلار',
  allVillages: 'بارلىق كەنت ۋە مەھەللىلەر',
  search: 'ماۋزۇ بويىچە ئىزدەش',
  count: (shown, all) => `جەمئىي ${all} تۈر، ${shown}\u00a0تۈر كۆرسىتىلدى`,
  none: 'تېپىلمىدى. باشقا سۆز ياكى باشقا كەنت (مەھەللە) نى تاللاپ سىناڭ.',
  status: {
    upcoming: 'باشلانمىدى',
    ongoing: 'داۋام قىلىۋاتىدۇ',
    ended: 'ئاخىرلاشتى',
    inForce: 'كۈچكە ئىگە',
    draft: 'لايىھە',
    withdrawn: 'قايتۇرۇۋېلىنغان',
  },
  feedback: 'پىكىرلەرگە جاۋاب',
  feedbackOn: (date) => `جاۋاب بېرىلگەن كۈنى: ${date}`,
  feedbackDue: 'جاۋاب بېرىلىدۇ',
  feedbackNone: 'جاۋاب بېرىش ھاجەتسىز',
  backToList: 'مۇندەرىجىگە قايتىش',
  showMore: 'يەنە كۆرسىتىش',
};
