/* Epidemic compartments: deterministic flow by two integrators, the final-size equation, and a day-by-day draw of persons. */
#include <math.h>
#include <stdio.h>

typedef struct {
    double healthy, exposed, ill, recovered;
} crowd;

typedef struct {
    double contact, onset, recovery;
    double people;
} disease;

typedef crowd (*integrator)(crowd, const disease *, double);

static inline crowd add_scaled(crowd a, crowd b, double factor) {
    a.healthy += b.healthy * factor;
    a.exposed += b.exposed * factor;
    a.ill += b.ill * factor;
    a.recovered += b.recovered * factor;
    return a;
}

static inline double head_count(crowd c) {
    return c.healthy + c.exposed + c.ill + c.recovered;
}

static crowd flow(crowd c, const disease *d) {
    double infected = d->contact * c.healthy * c.ill / d->people;
    double onset = d->onset * c.exposed;
    double recovery = d->recovery * c.ill;
    crowd change = {-infected, infected - onset, onset - recovery, recovery};
    return change;
}

static crowd midpoint_step(crowd c, const disease *d, double h) {
    crowd half = add_scaled(c, flow(c, d), h / 2.0);
    return add_scaled(c, flow(half, d), h);
}

static crowd four_stage_step(crowd c, const disease *d, double h) {
    crowd first = flow(c, d);
    crowd second = flow(add_scaled(c, first, h / 2.0), d);
    crowd third = flow(add_scaled(c, second, h / 2.0), d);
    crowd fourth = flow(add_scaled(c, third, h), d);
    c = add_scaled(c, first, h / 6.0);
    c = add_scaled(c, second, h / 3.0);
    c = add_scaled(c, third, h / 3.0);
    return add_scaled(c, fourth, h / 6.0);
}

/* Runs for the given days; reports the day with most ill persons. */
static crowd run(crowd c, const disease *d, integrator step, int days, int *peak_day, double *peak) {
    *peak = c.ill;
    *peak_day = 0;
    for (int day = 1; day <= days; day++) {
        for (int part = 0; part < 10; part++)
            c = step(c, d, 0.1);
        if (c.ill > *peak) {
            *peak = c.ill;
            *peak_day = day;
        }
    }
    return c;
}

/* The share that stays healthy solves ln(s / s0) = -R (1 - s). */
static double final_healthy_share(const disease *d, double start_share) {
    double low = 0.0, high = start_share;
    double ratio = d->contact / d->recovery;
    for (int round = 0; round < 60; round++) {
        double middle = (low + high) / 2.0;
        if (start_share * exp(-ratio * (1.0 - middle)) > middle)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static unsigned int luck;

static unsigned int draw_million(void) {
    luck ^= luck << 13;
    luck ^= luck >> 17;
    luck ^= luck << 5;
    return luck % 1000000u;
}

static int draw_each(int persons, unsigned int per_million) {
    int chosen = 0;
    while (persons-- > 0)
        chosen += draw_million() < per_million;
    return chosen;
}

/* Whole persons, one draw per person and day with chances in millionths. */
static void draw_outbreak(const int rates[3], int people, int ill) {
    int healthy = people - ill, exposed = 0, recovered = 0, day = 0, most = ill;
    while (exposed + ill > 0 && day < 400) {
        unsigned int chance = (unsigned int)((long long)rates[0] * 1000 * ill / people);
        int newly_exposed = draw_each(healthy, chance);
        int newly_ill = draw_each(exposed, (unsigned int)rates[1] * 1000u);
        int newly_well = draw_each(ill, (unsigned int)rates[2] * 1000u);
        healthy -= newly_exposed;
        exposed += newly_exposed - newly_ill;
        ill += newly_ill - newly_well;
        recovered += newly_well;
        if (ill > most)
            most = ill;
        day++;
    }
    printf("  drawn: %d untouched, %d recovered, most ill %d, over on day %d, count %s\n", healthy, recovered, most, day,
           healthy + exposed + ill + recovered == people ? "kept" : "broken");
}

int main(void) {
    static const struct {
        const char *name;
        integrator step;
    } methods[] = {{"midpoint", midpoint_step}, {"four-stage", four_stage_step}};
    int people, ill, days, rates[3];
    unsigned int seed;
    while (scanf("%d %d %d %u", &people, &ill, &days, &seed) == 4 &&
           scanf("%d %d %d", &rates[0], &rates[1], &rates[2]) == 3) {
        if (people < 1 || people > 2000 || ill < 0 || ill > people || days < 1 || days > 1000 || rates[0] < 0 ||
            rates[0] > 1000 || rates[1] < 1 || rates[1] > 1000 || rates[2] < 1 || rates[2] > 1000)
            break;
        disease d = {rates[0] / 1000.0, rates[1] / 1000.0, rates[2] / 1000.0, people};
        crowd start = {people - ill, 0.0, ill, 0.0};
        printf("%d people, %d ill, reproduction number %.2f\n", people, ill, d.contact / d.recovery);
        for (int m = 0; m < 2; m++) {
            int peak_day;
            double peak;
            crowd end = run(start, &d, methods[m].step, days, &peak_day, &peak);
            printf("  %s: peak %.1f ill on day %d, at the end %.1f healthy %.1f recovered%s\n", methods[m].name, peak,
                   peak_day, end.healthy, end.recovered, fabs(head_count(end) - people) < 1e-6 ? "" : ", people lost");
        }
        printf("  final size equation: %.1f stay healthy\n", people * final_healthy_share(&d, start.healthy / people));
        luck = seed | 1u;
        draw_outbreak(rates, people, ill);
    }
    return 0;
}
