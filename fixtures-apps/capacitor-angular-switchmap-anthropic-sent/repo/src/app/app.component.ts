import { AsyncPipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { ChartService } from './chart.service';
import { QuestionService } from './question.service';

@Component({
  selector: 'app-root',
  imports: [AsyncPipe],
  template: `
    @if (all$ | async; as all) {
      <h2>Results</h2>
      @for (one of all.results; track one.id) { <p>{{ one.title }}</p> }
      <h2>Conditions</h2>
      @for (one of all.conditions; track one.id) { <p>{{ one.title }}</p> }
    }
    <input #question placeholder="Your question" />
    <button (click)="ask(question.value)">Ask</button>
    <p>{{ answer() }}</p>
    <a href="https://www.saxifrage.health/legal/privacy">Privacy policy</a>
  `,
})
export class AppComponent {
  private readonly questions = inject(QuestionService);
  protected readonly all$ = inject(ChartService).all$;
  protected readonly answer = signal('');

  ask(question: string) {
    this.questions.ask(question).subscribe((text) => this.answer.set(text));
  }
}
