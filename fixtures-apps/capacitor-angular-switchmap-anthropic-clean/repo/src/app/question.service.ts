import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable, switchMap, take } from 'rxjs';
import { environment } from '../environments/environment';
import { ChartService } from './chart.service';

interface Reply {
  content: { type: string; text: string }[];
}

@Injectable({ providedIn: 'root' })
export class QuestionService {
  private readonly http = inject(HttpClient);
  private readonly chart = inject(ChartService);
  private readonly headers = { 'x-api-key': environment.assistantKey, 'anthropic-version': '2023-06-01' };

  ask(question: string): Observable<string> {
    return this.chart.results$.pipe(
      take(1),
      map((results) => `There are ${results.length} results on my list. ${question}`),
      map((content) => ({ model: 'claude-sonnet-4-5', max_tokens: 600, messages: [{ role: 'user', content }] })),
      switchMap((body) => this.http.post<Reply>('https://api.anthropic.com/v1/messages', body, { headers: this.headers })),
      map((reply) => reply.content[0].text),
    );
  }
}
