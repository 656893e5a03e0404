/* Sends text over a noisy asynchronous serial line with start, parity and stop bits, and receives it with oversampling. */
#include <stdio.h>
#include <string.h>

#define LINE_MAX 8000

struct format {
    int data_bits;
    char parity;
    int stop_bits;
    int sender_period;   /* in hundredths of a receiver tick */
    int noise;           /* one flipped tick in this many, 0 for none */
};

struct line {
    unsigned char level[LINE_MAX];
    int ticks;
    long clock;          /* hundredths of a tick */
};

struct counts {
    int good, parity_errors, framing_errors, false_starts;
};

static unsigned noise_state;

static unsigned next_random(void)
{
    noise_state ^= noise_state << 13;
    noise_state ^= noise_state >> 17;
    noise_state ^= noise_state << 5;
    return noise_state;
}

static void drive(struct line *l, const struct format *f, int level)
{
    l->clock += f->sender_period;
    while (l->ticks < LINE_MAX && (long)l->ticks * 100 < l->clock)
        l->level[l->ticks++] = (unsigned char)level;
}

static int parity_bit(const struct format *f, unsigned data)
{
    int odd = 0;
    for (int i = 0; i < f->data_bits; i++)
        odd ^= data >> i & 1;
    return f->parity == 'E' ? odd : !odd;
}

static void send_byte(struct line *l, const struct format *f, unsigned data)
{
    drive(l, f, 0);
    for (int i = 0; i < f->data_bits; i++)
        drive(l, f, data >> i & 1);
    if (f->parity != 'N')
        drive(l, f, parity_bit(f, data));
    for (int i = 0; i < f->stop_bits; i++)
        drive(l, f, 1);
}

static void add_noise(struct line *l, int one_in)
{
    if (one_in <= 0)
        return;
    for (int i = 0; i < l->ticks; i++)
        if (next_random() % (unsigned)one_in == 0)
            l->level[i] ^= 1;
}

static int sample(const struct line *l, int tick)
{
    int votes = 0;
    for (int i = tick - 1; i <= tick + 1; i++)
        votes += i < 0 || i >= l->ticks || l->level[i];
    return votes >= 2;
}

static int receive(const struct line *l, const struct format *f, char *text, int room, struct counts *c)
{
    int tick = 1, length = 0;
    while (tick < l->ticks && length + 1 < room) {
        if (!(l->level[tick - 1] && !l->level[tick])) {
            tick++;
            continue;
        }
        int middle = tick + 8;
        unsigned data = 0;
        int damaged = 0;
        if (sample(l, middle)) {
            c->false_starts++;
            tick++;
            continue;
        }
        for (int i = 0; i < f->data_bits; i++) {
            middle += 16;
            data |= (unsigned)sample(l, middle) << i;
        }
        if (f->parity != 'N') {
            middle += 16;
            if (sample(l, middle) != parity_bit(f, data)) {
                c->parity_errors++;
                damaged = 1;
            }
        }
        middle += 16;
        if (!sample(l, middle)) {
            c->framing_errors++;
            damaged = 1;
        }
        c->good += !damaged;
        text[length++] = damaged ? '#' : data >= 32 && data < 127 ? (char)data : '?';
        tick = middle;
    }
    text[length] = '\0';
    return length;
}

static int same_characters(const char *a, const char *b)
{
    int same = 0;
    for (; *a && *b; a++, b++)
        same += *a == *b;
    return same;
}

int main(void)
{
    struct format f;
    static struct line l;
    char message[48], got[64];
    if (scanf("%u", &noise_state) != 1 || noise_state == 0)
        return 0;
    while (scanf("%d %c %d %d %d %47s", &f.data_bits, &f.parity, &f.stop_bits, &f.sender_period, &f.noise, message) == 6) {
        struct counts c = {0, 0, 0, 0};
        memset(&l, 0, sizeof l);
        for (int i = 0; i < 3; i++)
            drive(&l, &f, 1);
        for (const char *m = message; *m; m++)
            send_byte(&l, &f, (unsigned char)*m);
        drive(&l, &f, 1);
        add_noise(&l, f.noise);
        receive(&l, &f, got, (int)sizeof got, &c);
        printf("%d%c%d period %.2f noise %d: %d ticks\n", f.data_bits, f.parity, f.stop_bits, f.sender_period / 100.0,
               f.noise, l.ticks);
        printf("  sent %s\n  got  %s\n", message, got);
        printf("  %d good, %d parity, %d framing, %d false starts, %d of %d right\n", c.good, c.parity_errors,
               c.framing_errors, c.false_starts, same_characters(message, got), (int)strlen(message));
    }
    return 0;
}
