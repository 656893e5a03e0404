/* Cell transmission model of a road with a merge and a bottleneck: cars flow from cell to cell, a jam forms and dissolves, none is lost. */
#include <stdio.h>
#include <math.h>

#define CELLS 18

typedef struct {
    double cars;
    double capacity;  /* cars that may pass in one step */
    double room;      /* cars that stand bumper to bumper */
} cell;

typedef struct {
    cell road[CELLS];
    double ramp_queue, gate_queue;
    double entered, left;
    int ramp_cell;
    double wave;      /* speed of jams over speed of free cars */
    double priority;  /* share of the main road at the ramp */
} motorway;

static double min2(double a, double b) { return a < b ? a : b; }

static double middle(double a, double b, double c)
{
    if (a > b) {
        double t = a;
        a = b;
        b = t;
    }
    return c < a ? a : c > b ? b : c;
}

static double sending(cell c) { return min2(c.cars, c.capacity); }
static double receiving(cell c, double wave) { return min2(c.capacity, wave * (c.room - c.cars)); }

static double step(motorway *m, double demand, double ramp_demand)
{
    double flow[CELLS + 1], ramp_flow = 0, moved = 0;
    int i;
    m->gate_queue += demand;
    m->ramp_queue += ramp_demand;
    flow[0] = min2(m->gate_queue, receiving(m->road[0], m->wave));
    for (i = 1; i < CELLS; i++) {
        double send = sending(m->road[i - 1]);
        double take = receiving(m->road[i], m->wave);
        if (i != m->ramp_cell) {
            flow[i] = min2(send, take);
            continue;
        }
        double ramp_send = min2(m->ramp_queue, m->road[i].capacity);
        if (send + ramp_send <= take) {
            flow[i] = send;
            ramp_flow = ramp_send;
        } else {
            flow[i] = middle(send, take - ramp_send, m->priority * take);
            ramp_flow = middle(ramp_send, take - send, (1 - m->priority) * take);
        }
    }
    flow[CELLS] = sending(m->road[CELLS - 1]);
    m->gate_queue -= flow[0];
    m->ramp_queue -= ramp_flow;
    for (i = 0; i < CELLS; i++) {
        m->road[i].cars += flow[i] - flow[i + 1];
        moved += flow[i + 1];
    }
    m->road[m->ramp_cell].cars += ramp_flow;
    m->entered += flow[0] + ramp_flow;
    m->left += flow[CELLS];
    return moved;
}

static double on_road(const motorway *m)
{
    double sum = 0;
    for (int i = 0; i < CELLS; i++)
        sum += m->road[i].cars;
    return sum;
}

static void draw(const motorway *m, int minute)
{
    static const char shades[] = " .:-=+*#@";
    printf("%3d |", minute);
    for (int i = 0; i < CELLS; i++) {
        int s = (int)(m->road[i].cars / m->road[i].room * 9.0 + 1e-6);
        putchar(shades[s < 0 ? 0 : s > 8 ? 8 : s]);
    }
    printf("| queues %6.2f %6.2f, out %7.2f\n", m->gate_queue, m->ramp_queue, m->left);
}

int main(void)
{
    static motorway m;
    int narrow, steps, every, peak_from, peak_to, worst = 0, minute, i, sane = 1;
    double capacity, room, narrow_capacity, base, peak, ramp, waited = 0, longest = 0;
    if (scanf("%d %lf %lf %d %lf", &m.ramp_cell, &capacity, &room, &narrow, &narrow_capacity) != 5 ||
        scanf("%lf %lf", &m.wave, &m.priority) != 2 ||
        scanf("%d %d %d %d %lf %lf %lf", &steps, &every, &peak_from, &peak_to, &base, &peak, &ramp) != 7)
        return 0;
    if (m.ramp_cell < 1 || m.ramp_cell >= CELLS || narrow < 0 || narrow >= CELLS || every < 1 || room <= 0)
        return 0;
    for (i = 0; i < CELLS; i++)
        m.road[i] = (cell){0, i == narrow ? narrow_capacity : capacity, room};
    for (minute = 0; minute < steps; minute++) {
        double demand = minute >= peak_from && minute < peak_to ? peak : base;
        step(&m, demand, minute < peak_to ? ramp : ramp / 4);
        waited += m.gate_queue + m.ramp_queue + on_road(&m);
        if (m.gate_queue + m.ramp_queue > longest)
            longest = m.gate_queue + m.ramp_queue, worst = minute;
        for (i = 0; i < CELLS; i++)
            if (m.road[i].cars < -1e-9 || m.road[i].cars > m.road[i].room + 1e-9)
                sane = 0;
        if (fabs(m.entered - m.left - on_road(&m)) > 1e-6)
            sane = 0;
        if (minute % every == 0)
            draw(&m, minute);
    }
    printf("worst queue %.2f at %d, mean time %.2f steps\n", longest, worst, waited / (m.left > 0 ? m.left : 1));
    printf("every car accounted for: %s\n", sane ? "yes" : "NO");
    return 0;
}
