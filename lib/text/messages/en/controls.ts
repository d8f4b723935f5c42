export const controls = {
  optional: 'optional',
  errorPrefix: 'Error:',
  errorSummaryTitle: 'There is a problem',
  dateHint: 'Day/month/year, for example 26/11/2021',
  chooseOne: 'Choose one',
  important: 'Important',
  success: 'Done',
  warning: 'Please note',
  failure: 'Not successful',
  offline:
    'The connection was lost, so nothing was sent. What you typed is still here: press again once you are online. Choose attached files again.'
} as const
