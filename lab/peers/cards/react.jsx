import {createRoot} from 'react-dom/client';
import {Content, Header, Item, Root, Trigger} from '@radix-ui/react-accordion';
import words from 'virtual:words';
import './card.css';

const Link = ({to: {href, text}, ...rest}) => (
  <a href={href} {...rest}>
    {text}
  </a>
);

const Reassurance = ({title, text, points}) => (
  <li>
    <strong>{title}</strong> {text}
    {points.length > 0 && (
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )}
  </li>
);

const Question = ({question, answer}) => (
  <Item value={question} className="question">
    <Header asChild>
      <h4>
        <Trigger>{question}</Trigger>
      </h4>
    </Header>
    <Content>
      <p>{answer}</p>
    </Content>
  </Item>
);

const CrisisLine = ({line}) => (
  <p>{typeof line === 'string' ? line : line.map((link) => [<Link key={link.href} to={link} />, ' '])}</p>
);

const paragraph = (text) => <p key={text}>{text}</p>;

const Card = ({
  title,
  lead,
  call,
  notes,
  visit,
  message,
  strip,
  reassurances,
  questions,
  crisis,
  attribution,
}) => (
  <section className="card" aria-label={title}>
    <h2>{title}</h2>
    {lead.map(paragraph)}
    <p>
      <Link to={call} className="call" />
    </p>
    {notes.map(paragraph)}
    <p>
      <Link to={visit} />
    </p>
    <h3>{message.title}</h3>
    <p>{message.words}</p>
    <p>{message.answer}</p>
    <p>{strip.map((part) => [typeof part === 'string' ? part : <Link key={part.href} to={part} />, ' '])}</p>
    <h3>{reassurances.title}</h3>
    <ul>
      {reassurances.items.map((item) => (
        <Reassurance key={item.title} {...item} />
      ))}
    </ul>
    <h3>{questions.title}</h3>
    <Root type="multiple">
      {questions.items.map((item) => (
        <Question key={item.question} {...item} />
      ))}
    </Root>
    <h3>{crisis.title}</h3>
    {crisis.lines.map((line, index) => (
      <CrisisLine key={index} line={line} />
    ))}
    <p>{attribution}</p>
  </section>
);

// Many cards on a page are one tree, as an app would have them.
const render = (container, count) =>
  createRoot(container).render(Array.from({length: count}, (_, index) => <Card key={index} {...words} />));
globalThis.peer = {render};
const mount = document.getElementById('react-card');
if (mount) render(mount, 1);
