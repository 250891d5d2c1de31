/** The English words of the tags by which a plan tells units apart. */
export const tags = {
  tags: {
    title: 'Tags of units',
    nobody: 'nobody is said to be yet',
    nobodyNeeded: 'nobody',
    count_one: '{{count}} unit',
    count: '{{count}} units',
    all: 'All',
    none: 'None',
    fixed: 'The list of the plan says so; to change it, draft a next version under “Plans”.',
    how: 'The plan tells units apart by tags. Open a tag and tick who carries it; or write tags in the column “tags” of a list, with semicolons between them.',
    only: 'Only units that carry it: {{names}}',
    without: 'Only units that do not: {{names}}',
    or: '”, “',
    lacking: 'Nobody carries “{{tags}}” yet: unless some are ticked, every unit is assessed as one without the tag.',
    column: 'The tags that the plan asks for go into the column “tags”: {{tags}}.',
    of: 'Tag “{{tag}}”',
    given: 'given to {{names}}',
    taken: 'taken from {{names}}',
    nobodyOf: 'nobody',
  },
};
