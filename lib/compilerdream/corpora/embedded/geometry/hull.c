// Convex hull of integer points: corners, twice the area, lattice points and the widest distance.
#include <stdio.h>
#include <stdlib.h>

#define MOST 200

typedef struct {
    long x, y;
} Point;

typedef struct {
    Point corner[2 * MOST];
    int size;
} Hull;

static long cross(Point origin, Point a, Point b) {
    return (a.x - origin.x) * (b.y - origin.y) - (a.y - origin.y) * (b.x - origin.x);
}

static long squared_distance(Point a, Point b) {
    long dx = a.x - b.x, dy = a.y - b.y;
    return dx * dx + dy * dy;
}

static int left_to_right(const void *a, const void *b) {
    const Point *p = a, *q = b;
    if (p->x != q->x) return p->x < q->x ? -1 : 1;
    return (p->y > q->y) - (p->y < q->y);
}

static void extend(Hull *hull, Point point, int floor) {
    while (hull->size >= floor + 2 &&
           cross(hull->corner[hull->size - 2], hull->corner[hull->size - 1], point) <= 0)
        hull->size--;
    hull->corner[hull->size++] = point;
}

static void build(Hull *hull, Point *points, int count) {
    qsort(points, (size_t)count, sizeof *points, left_to_right);
    hull->size = 0;
    for (int i = 0; i < count; i++) extend(hull, points[i], 0);
    int lower = hull->size - 1;
    for (int i = count - 2; i >= 0; i--) extend(hull, points[i], lower);
    if (hull->size > 1) hull->size--;
}

static long doubled_area(const Hull *hull) {
    long sum = 0;
    for (int i = 1; i + 1 < hull->size; i++)
        sum += cross(hull->corner[0], hull->corner[i], hull->corner[i + 1]);
    return sum;
}

static long divisor(long a, long b) {
    while (b) {
        long rest = a % b;
        a = b;
        b = rest;
    }
    return labs(a);
}

static long lattice_points_on(const Hull *hull) {
    long sum = 0;
    for (int i = 0; i < hull->size; i++) {
        Point a = hull->corner[i], b = hull->corner[(i + 1) % hull->size];
        sum += divisor(a.x - b.x, a.y - b.y);
    }
    return sum;
}

static long widest(const Hull *hull) {
    int n = hull->size, far = 1;
    long best = 0;
    if (n == 2) return squared_distance(hull->corner[0], hull->corner[1]);
    for (int i = 0; i < n && n > 2; i++) {
        Point a = hull->corner[i], b = hull->corner[(i + 1) % n];
        while (cross(a, b, hull->corner[(far + 1) % n]) > cross(a, b, hull->corner[far]))
            far = (far + 1) % n;
        long da = squared_distance(a, hull->corner[far]);
        long db = squared_distance(b, hull->corner[far]);
        if (da > best) best = da;
        if (db > best) best = db;
    }
    return best;
}

static int inside(const Hull *hull, Point p) {
    for (int i = 0; i < hull->size; i++)
        if (cross(hull->corner[i], hull->corner[(i + 1) % hull->size], p) < 0) return 0;
    return 1;
}

int main(void) {
    static Point points[MOST];
    static Hull hull;
    int count, queries;
    while (scanf("%d %d", &count, &queries) == 2 && count >= 1 && count <= MOST) {
        for (int i = 0; i < count; i++)
            if (scanf("%ld %ld", &points[i].x, &points[i].y) != 2) return 1;
        build(&hull, points, count);
        long area = doubled_area(&hull), border = lattice_points_on(&hull);
        printf("%d corners, area %ld/2, lattice %ld on %ld in, widest^2 %ld:", hull.size, area,
               border, hull.size > 2 ? (area - border) / 2 + 1 : 0, widest(&hull));
        for (int i = 0; i < hull.size; i++)
            printf(" %ld,%ld", hull.corner[i].x, hull.corner[i].y);
        printf(" |");
        for (int i = 0; i < queries; i++) {
            Point p;
            if (scanf("%ld %ld", &p.x, &p.y) != 2) return 1;
            putchar(inside(&hull, p) ? 'y' : 'n');
        }
        putchar('\n');
    }
    return 0;
}
