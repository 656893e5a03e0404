// Clips polygons against a convex window, edge by edge, and reports the area and the centroid left.
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { CORNERS = 48 };

typedef struct {
    double x, y;
} Vec;

typedef struct {
    Vec at[CORNERS];
    int size;
} Polygon;

typedef struct {
    Vec point;
    Vec normal;  /* towards the inside */
} Edge;

static Vec vec(double x, double y) {
    Vec v = {x, y};
    return v;
}

static Vec minus(Vec a, Vec b) { return vec(a.x - b.x, a.y - b.y); }
static double dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y; }
static Vec between(Vec a, Vec b, double t) {
    return vec(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
}

static void add(Polygon *polygon, Vec v) {
    if (polygon->size < CORNERS) polygon->at[polygon->size++] = v;
}

static double depth(const Edge *edge, Vec v) { return dot(minus(v, edge->point), edge->normal); }

static void clip_edge(const Polygon *in, const Edge *edge, Polygon *out) {
    out->size = 0;
    for (int i = 0; i < in->size; i++) {
        Vec a = in->at[i];
        Vec b = in->at[(i + 1) % in->size];
        double da = depth(edge, a), db = depth(edge, b);
        if (da >= 0) add(out, a);
        if ((da > 0 && db < 0) || (da < 0 && db > 0)) add(out, between(a, b, da / (da - db)));
    }
}

static Polygon clip(Polygon subject, const Polygon *window) {
    Polygon spare;
    for (int i = 0; i < window->size && subject.size > 0; i++) {
        Vec a = window->at[i];
        Vec b = window->at[(i + 1) % window->size];
        Edge edge = {a, {a.y - b.y, b.x - a.x}};
        clip_edge(&subject, &edge, &spare);
        memcpy(&subject, &spare, sizeof spare);
    }
    return subject;
}

static double moments(const Polygon *p, Vec *centroid) {
    double area = 0, cx = 0, cy = 0;
    for (int i = 0; i < p->size; i++) {
        Vec a = p->at[i], b = p->at[(i + 1) % p->size];
        double w = a.x * b.y - b.x * a.y;
        area += w;
        cx += w * (a.x + b.x);
        cy += w * (a.y + b.y);
    }
    area /= 2;
    *centroid = fabs(area) > 1e-9 ? vec(cx / (6 * area), cy / (6 * area)) : vec(0, 0);
    return area;
}

static double perimeter(const Polygon *p) {
    double sum = 0;
    for (int i = 0; i < p->size; i++) {
        Vec side = minus(p->at[(i + 1) % p->size], p->at[i]);
        sum += sqrt(dot(side, side));
    }
    return sum;
}

static int read_polygon(Polygon *p) {
    int size;
    p->size = 0;
    if (scanf("%d", &size) != 1 || size > CORNERS) return 0;
    for (int i = 0; i < size; i++) {
        Vec v;
        if (scanf("%lf %lf", &v.x, &v.y) != 2) return 0;
        add(p, v);
    }
    return size >= 3;
}

int main(void) {
    Polygon window, subject;
    double kept = 0;
    int gone = 0;
    if (!read_polygon(&window)) return 1;
    for (int n = 1; read_polygon(&subject); n++) {
        Vec centre;
        double before = moments(&subject, &centre);
        Polygon left = clip(subject, &window);
        double area = moments(&left, &centre);
        kept += area;
        if (left.size == 0) {
            gone++;
            printf("polygon %d: outside\n", n);
            continue;
        }
        printf("polygon %d: %d corners, area %.3f of %.3f, around %.2f, centre (%.3f, %.3f)\n", n,
               left.size, area, before, perimeter(&left), centre.x, centre.y);
    }
    printf("%.2f kept, %d outside\n", kept, gone);
    return 0;
}
