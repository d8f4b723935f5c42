export const failures = {
  title: 'This page is not working right now',
  explain:
    'The fault is ours, not yours. Everything already saved is safe. Try again in a few minutes; if it persists, please tell us.',
  retry: 'Try again',
  report: 'Report the problem',
  home: 'Go to the home page',
  reference: 'If you report the problem, please quote this code:'
} as const
