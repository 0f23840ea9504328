import {Model} from 'survey-core';
import {renderSurvey, unmountComponentAtNode} from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
import {surveySchema, surveyFind, surveyErrors} from '../../src/dialects/survey.js';

export default {
  meta: {
    title: 'SurveyJS (survey-js-ui, Preact)',
    packages: ['survey-core', 'survey-js-ui'],
    notes: "textUpdateMode 'onTyping' (default 'onBlur' does nothing on a key)",
  },
  schema: surveySchema,
  mount(container, schema, {data = {}}) {
    const model = new Model(schema);
    model.data = data;
    renderSurvey(model, container);
    return {
      unmount() {
        unmountComponentAtNode(container);
        model.dispose();
      },
      setValue: (k, v) => model.setValue(k, v),
      getValue: (k) => model.getValue(k),
      submit() {
        model.completeLastPage();
      },
    };
  },
  find: surveyFind,
  errors: surveyErrors,
};
