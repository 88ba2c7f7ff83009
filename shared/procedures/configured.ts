/** Every step that makes a service work: a closing message waits for those of its services. */
export const configured = [
  'decide-handling',
  'register-pre',
  'dcoc-properties',
  'minhap-register',
  'aeat-load-certificate',
  'mass-excel-pre',
  'homologation-review',
  'check-authorisations',
  'transfer-support-unit',
];
