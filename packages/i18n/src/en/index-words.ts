import type { IndexWords } from '../words/common.js';

export const index: IndexWords = {
  title: 'Published documents',
  township: 'Township or subdistrict',
  village: 'Village or community',
  allTownships: 'All townships and subdistricts',
  allVillages: 'All villages and communities',
  search: 'Search titles',
  count: (shown, all) => `Showing ${shown} of ${all}`,
  none: 'Nothing found. Try another word or another village.',
  status: {
    upcoming: 'Not started',
    ongoing: 'In progress',
    ended: 'Ended',
    inForce: 'In force',
    draft: 'Draft',
    withdrawn: 'Withdrawn',
  },
  feedback: 'Reply to opinions',
  feedbackOn: (date) => `Replied on ${date}`,
  feedbackDue: 'Reply due',
  feedbackNone: 'None needed',
  backToList: 'Back to the list',
  showMore: 'Show more',
};
