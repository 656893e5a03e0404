/* A turtle on a character canvas: step commands with loops draw lines, fills and stamps; the way back is undone to check it. */
#include <stdio.h>
#include <string.h>

#define WIDTH 56
#define HEIGHT 20
#define PROGRAM 96
#define TRAIL 4000

typedef struct {
    int x, y, heading; /* eighths of a turn, 0 is east, clockwise */
    char ink;
    int pen_down;
} turtle;

typedef struct {
    char op;
    int value;
    int mate; /* matching end of a loop */
} step;

typedef struct {
    int x, y;
    char before;
} mark;

char canvas[HEIGHT][WIDTH];
mark trail[TRAIL];
int trail_length, lost_marks;

const signed char step_x[8] = {1, 1, 0, -1, -1, -1, 0, 1};
const signed char step_y[8] = {0, 1, 1, 1, 0, -1, -1, -1};

void paint(int x, int y, char ink) {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT)
        return;
    if (trail_length == TRAIL) {
        lost_marks++;
        return;
    }
    mark m = {x, y, canvas[y][x]};
    trail[trail_length++] = m;
    canvas[y][x] = ink;
}

int fill_from(int x, int y, char old, char ink) {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT || canvas[y][x] != old || old == ink)
        return 0;
    paint(x, y, ink);
    if (canvas[y][x] != ink)
        return 0;
    return 1 + fill_from(x + 1, y, old, ink) + fill_from(x - 1, y, old, ink) + fill_from(x, y + 1, old, ink) +
           fill_from(x, y - 1, old, ink);
}

void walk(turtle *t, int distance) {
    int way = distance < 0 ? (t->heading + 4) % 8 : t->heading;
    int steps = distance < 0 ? -distance : distance;
    while (steps-- > 0) {
        if (t->pen_down)
            paint(t->x, t->y, t->ink);
        t->x += step_x[way];
        t->y += step_y[way];
    }
}

int load(step *program) {
    int n = 0, open[16], depth = 0;
    char word[16];
    while (n < PROGRAM && scanf("%15s", word) == 1 && strcmp(word, "end") != 0) {
        int value = 0;
        if (strchr("ftlrsj[", word[0]) && scanf("%d", &value) != 1)
            break;
        if (word[0] == 'i' && scanf(" %c", word + 1) == 1)
            value = (unsigned char)word[1];
        if (value < -200 || value > 200)
            value = 0;
        step s = {word[0], value, -1};
        if (s.op == '[' && depth < 16) {
            open[depth++] = n;
        } else if (s.op == ']') {
            if (depth == 0)
                continue;
            s.mate = open[--depth];
            program[s.mate].mate = n;
        }
        program[n++] = s;
    }
    return n;
}

int run(const step *program, int n, turtle *t) {
    int left[PROGRAM] = {0}, executed = 0;
    for (int pc = 0; pc < n && executed < 5000; pc++, executed++) {
        const step *s = &program[pc];
        switch (s->op) {
        case 'f':
            walk(t, s->value);
            break;
        case 'l':
            t->heading = (t->heading + 16 - (s->value & 7)) % 8;
            break;
        case 'r':
            t->heading = (t->heading + (s->value & 7)) % 8;
            break;
        case 'j': {
            int pen = t->pen_down;
            t->pen_down = 0;
            walk(t, s->value);
            t->pen_down = pen;
            break;
        }
        case 's':
            for (int d = 0; d < 8; d += s->value > 0 ? 1 : 2)
                paint(t->x + step_x[d], t->y + step_y[d], t->ink);
            break;
        case 'u':
            t->pen_down = 0;
            break;
        case 'd':
            t->pen_down = 1;
            break;
        case 'i':
            t->ink = (char)s->value;
            break;
        case 'p':
            if (t->x >= 0 && t->y >= 0 && t->x < WIDTH && t->y < HEIGHT)
                printf("poured %d cells\n", fill_from(t->x, t->y, canvas[t->y][t->x], t->ink));
            break;
        case '[':
            left[pc] = s->value;
            if (s->mate >= 0 && s->value <= 0)
                pc = s->mate;
            break;
        case ']':
            if (--left[s->mate] > 0)
                pc = s->mate;
            break;
        default:
            printf("unknown command %c\n", s->op);
        }
    }
    return executed;
}

void show(void) {
    for (int y = 0; y < HEIGHT; y++) {
        int end = WIDTH;
        while (end > 0 && canvas[y][end - 1] == ' ')
            end--;
        if (end)
            printf("%2d|%.*s\n", y, end, canvas[y]);
    }
}

int main(void) {
    static step program[PROGRAM];
    turtle t;
    int picture = 0;
    memset(canvas, ' ', sizeof canvas);
    while (scanf("%d %d", &t.x, &t.y) == 2) {
        if (t.x < -500 || t.x > 500 || t.y < -500 || t.y > 500)
            break;
        t.heading = 0;
        t.ink = '*';
        t.pen_down = 1;
        int n = load(program);
        int executed = run(program, n, &t);
        printf("picture %d: %d commands, %d executed, %d marks, %d lost, turtle at %d,%d facing %d\n", ++picture, n, executed,
               trail_length, lost_marks, t.x, t.y, t.heading);
        show();
        while (trail_length > 0) {
            mark m = trail[--trail_length];
            canvas[m.y][m.x] = m.before;
        }
        int dirty = 0;
        for (int i = 0; i < WIDTH * HEIGHT; i++)
            dirty += canvas[i / WIDTH][i % WIDTH] != ' ';
        printf("undone: %s\n", dirty ? "marks remain" : "canvas is blank again");
    }
    return 0;
}
