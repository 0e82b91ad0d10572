import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, ViewChild} from '@angular/core';
import type {IopContactEvent, IopReturnCard} from 'iop-return-card';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="move" (click)="moved.set(true)">Other office</button>
    <button id="toggle" (click)="shown.set(!shown())">Show or hide</button>
    <output>{{ heard().join(' ') }}</output>
    @if (shown()) {
      <iop-return-card
        #card
        [attr.county]="moved() ? 'bristol' : 'plymouth'"
        [phone]="moved() ? '7745550100' : '+17746197750'"
        [headingLevel]="moved() ? 4 : 3"
        [deepLink]="moved()"
        [programUrl]="moved() ? 'https://example.org/other' : 'https://example.org/'"
        (focusin)="hear('focusin')"
        (iop-ready)="hear('ready')"
        (iop-toggle)="hear('toggle')"
        (iop-contact)="hearContact($event)"
      >
        <a href="tel:+17746197750">Call 774-619-7750</a>
        <p slot="hours">{{ moved() ? 'Call the other office.' : 'Call this office.' }}</p>
      </iop-return-card>
    }
  `,
})
export class App {
  readonly moved = signal(false);
  readonly shown = signal(true);
  readonly heard = signal<readonly string[]>([]);

  hear(event: string) {
    this.heard.update((heard) => [...heard, event]);
  }

  hearContact({method}: IopContactEvent) {
    this.hear(method);
  }

  @ViewChild('card') set card(card: ElementRef<IopReturnCard> | undefined) {
    if (!card) return;
    card.nativeElement.textPhone = '7745550123';
    card.nativeElement.addEventListener('iop-contact', () => this.hear('listener'));
  }
}
