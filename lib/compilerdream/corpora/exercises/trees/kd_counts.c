/* Points in the plane in a tree that cuts by turns: counts in boxes and circles, nearest points, against plain loops. */
#include <limits.h>
#include <stdio.h>

#define LIMIT 600

typedef struct {
    int at[2];
} Point;

typedef struct {
    Point low, high; /* both inside */
} Box;

typedef struct {
    int left, right, count;
    Box bounds;
    Point here;
} Node;

static Point points[LIMIT], original[LIMIT];
static Node nodes[LIMIT];
static int used, visited;

static void swap_points(int a, int b) {
    Point t = points[a];
    points[a] = points[b];
    points[b] = t;
}

/* Puts the k-th point along one axis in its place, smaller ones before it. */
static void select_point(int low, int high, int k, int axis) {
    while (high - low > 1) {
        int pivot = points[(low + high) / 2].at[axis], i = low, j = high - 1;
        while (i <= j) {
            while (points[i].at[axis] < pivot) i++;
            while (points[j].at[axis] > pivot) j--;
            if (i <= j) swap_points(i++, j--);
        }
        if (k <= j)
            high = j + 1;
        else if (k >= i)
            low = i;
        else
            return;
    }
}

static int least(int a, int b) { return a < b ? a : b; }
static int most(int a, int b) { return a > b ? a : b; }

static Box hull(Box a, Box b) {
    for (int axis = 0; axis < 2; axis++) {
        a.low.at[axis] = least(a.low.at[axis], b.low.at[axis]);
        a.high.at[axis] = most(a.high.at[axis], b.high.at[axis]);
    }
    return a;
}

static int build(int low, int high, int axis) {
    if (low >= high) return -1;
    int middle = (low + high) / 2, n = used++;
    select_point(low, high, middle, axis);
    Node *node = &nodes[n];
    node->here = points[middle];
    node->bounds.low = node->bounds.high = points[middle];
    node->count = high - low;
    node->left = build(low, middle, 1 - axis);
    node->right = build(middle + 1, high, 1 - axis);
    if (node->left >= 0) node->bounds = hull(node->bounds, nodes[node->left].bounds);
    if (node->right >= 0) node->bounds = hull(node->bounds, nodes[node->right].bounds);
    return n;
}

static int inside(Point p, Box b) {
    return p.at[0] >= b.low.at[0] && p.at[0] <= b.high.at[0] && p.at[1] >= b.low.at[1] && p.at[1] <= b.high.at[1];
}

static int count_box(int n, Box window) {
    if (n < 0) return 0;
    const Node *node = &nodes[n];
    visited++;
    for (int axis = 0; axis < 2; axis++)
        if (node->bounds.high.at[axis] < window.low.at[axis] || node->bounds.low.at[axis] > window.high.at[axis])
            return 0;
    if (inside(node->bounds.low, window) && inside(node->bounds.high, window)) return node->count;
    return inside(node->here, window) + count_box(node->left, window) + count_box(node->right, window);
}

static int square(int x) { return x * x; }

static int distance(Point a, Point b) { return square(a.at[0] - b.at[0]) + square(a.at[1] - b.at[1]); }

static int box_distance(Box b, Point p, int far) {
    int total = 0;
    for (int axis = 0; axis < 2; axis++) {
        int under = b.low.at[axis] - p.at[axis], over = p.at[axis] - b.high.at[axis];
        if (far)
            total += square(most(-under, -over));
        else
            total += square(most(0, most(under, over)));
    }
    return total;
}

static int count_circle(int n, Point centre, int radius) {
    if (n < 0) return 0;
    visited++;
    if (box_distance(nodes[n].bounds, centre, 0) > square(radius)) return 0;
    if (box_distance(nodes[n].bounds, centre, 1) <= square(radius)) return nodes[n].count;
    return (distance(nodes[n].here, centre) <= square(radius)) + count_circle(nodes[n].left, centre, radius) +
           count_circle(nodes[n].right, centre, radius);
}

static void nearest(int n, Point p, int *best) {
    if (n < 0) return;
    visited++;
    int d = distance(nodes[n].here, p), a = nodes[n].left, b = nodes[n].right;
    if (d < *best) *best = d;
    if (a >= 0 && b >= 0 && box_distance(nodes[b].bounds, p, 0) < box_distance(nodes[a].bounds, p, 0)) {
        int t = a;
        a = b;
        b = t;
    }
    if (a >= 0 && box_distance(nodes[a].bounds, p, 0) < *best) nearest(a, p, best);
    if (b >= 0 && box_distance(nodes[b].bounds, p, 0) < *best) nearest(b, p, best);
}

static Point scatter(unsigned *x, int side) {
    Point p;
    for (int axis = 0; axis < 2; axis++) {
        *x = *x * 1664525u + 1013904223u;
        p.at[axis] = (int)((*x >> 10) % (unsigned)side);
    }
    return p;
}

int main(void) {
    int count, side, queries;
    while (scanf("%d %d %d", &count, &side, &queries) == 3 && count > 0 && count <= LIMIT && side > 0 && side <= 10000) {
        unsigned x = (unsigned)count;
        int wrong = 0, total_box = 0, total_circle = 0, total_near = 0;
        for (int i = 0; i < count; i++) points[i] = original[i] = scatter(&x, side);
        used = visited = 0;
        int root = build(0, count, 0);
        for (int q = 0; q < queries; q++) {
            Point p = scatter(&x, side), r = scatter(&x, side);
            Box one = {p, p}, other = {r, r}, window = hull(one, other);
            int radius = r.at[0] / 2, near = INT_MAX, box = 0, circle = 0, slow_near = INT_MAX;
            for (int i = 0; i < count; i++) {
                box += inside(original[i], window);
                circle += distance(original[i], p) <= square(radius);
                slow_near = least(slow_near, distance(original[i], p));
            }
            nearest(root, p, &near);
            wrong += box != count_box(root, window) || circle != count_circle(root, p, radius) || near != slow_near;
            total_box += box;
            total_circle += circle;
            total_near += near;
        }
        printf("%d points: %d in boxes, %d in circles, %d to the nearest, %d visits of %d, %d wrong\n", count, total_box,
               total_circle, total_near, visited, 3 * count * queries, wrong);
    }
    return 0;
}
