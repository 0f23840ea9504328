import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Model} from 'survey-core';
import {Survey} from 'survey-react-ui';
import 'survey-core/survey-core.fontless.min.css';
import {surveySchema, surveyFind, surveyErrors} from '../../src/dialects/survey.js';

export default {
  meta: {
    title: 'SurveyJS (survey-react-ui, React 19)',
    packages: ['survey-core', 'survey-react-ui', 'react'],
    notes: "textUpdateMode 'onTyping'",
  },
  schema: surveySchema,
  mount(container, schema, {data = {}}) {
    const model = new Model(schema);
    model.data = data;
    const root = createRoot(container);
    root.render(createElement(Survey, {model}));
    return {
      unmount() {
        root.unmount();
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
