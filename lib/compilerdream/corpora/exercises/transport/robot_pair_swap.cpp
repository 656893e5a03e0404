// Two warehouse robots on a grid with shelves trade tasks: shortest joint plan without collisions, drawn step by step.
#include <cstdio>

namespace {

constexpr int max_side = 12;
constexpr int max_cells = 64;

struct floor_plan {
    int rows = 0, columns = 0, cells = 0;
    int number[max_side][max_side];
    int row_of[max_cells], column_of[max_cells];
    int next[max_cells][5]; // stay, north, east, south, west
};

const int row_step[5] = {0, -1, 0, 1, 0};
const int column_step[5] = {0, 0, 1, 0, -1};
const char step_letters[] = ".NESW";

template <int Size> class ring_queue {
public:
    void push(int v) { items[tail++ % Size] = v; }
    int pop() { return items[head++ % Size]; }
    bool empty() const { return head == tail; }

private:
    int items[Size];
    unsigned head = 0, tail = 0;
};

bool read_floor(floor_plan &f, int start[2], int goal[2])
{
    char line[32];
    if (std::scanf("%d %d", &f.rows, &f.columns) != 2 || f.rows < 1 || f.rows > max_side || f.columns < 1 || f.columns > max_side)
        return false;
    start[0] = start[1] = goal[0] = goal[1] = -1;
    f.cells = 0;
    for (int r = 0; r < f.rows; r++) {
        if (std::scanf("%31s", line) != 1)
            return false;
        bool ended = false;
        for (int c = 0; c < f.columns; c++) {
            ended = ended || line[c] == '\0';
            char x = ended ? '#' : line[c];
            f.number[r][c] = -1;
            if (x == '#' || f.cells == max_cells)
                continue;
            f.row_of[f.cells] = r;
            f.column_of[f.cells] = c;
            switch (x) {
            case 'a': start[0] = f.cells; break;
            case 'b': start[1] = f.cells; break;
            case 'A': goal[0] = f.cells; break;
            case 'B': goal[1] = f.cells; break;
            case 'x': start[0] = goal[1] = f.cells; break;
            case 'y': start[1] = goal[0] = f.cells; break;
            default: break;
            }
            f.number[r][c] = f.cells++;
        }
    }
    for (int i = 0; i < f.cells; i++)
        for (int d = 0; d < 5; d++) {
            int r = f.row_of[i] + row_step[d], c = f.column_of[i] + column_step[d];
            f.next[i][d] = r < 0 || c < 0 || r >= f.rows || c >= f.columns ? -1 : f.number[r][c];
        }
    return start[0] >= 0 && start[1] >= 0 && goal[0] >= 0 && goal[1] >= 0;
}

int alone(const floor_plan &f, int start, int goal)
{
    static int far[max_cells];
    ring_queue<max_cells> todo;
    for (int i = 0; i < f.cells; i++)
        far[i] = -1;
    far[start] = 0;
    todo.push(start);
    while (!todo.empty()) {
        int at = todo.pop();
        for (int d = 1; d < 5; d++) {
            int to = f.next[at][d];
            if (to >= 0 && far[to] < 0) {
                far[to] = far[at] + 1;
                todo.push(to);
            }
        }
    }
    return far[goal];
}

short came[max_cells * max_cells];
int parent[max_cells * max_cells];

int together(const floor_plan &f, const int start[2], const int goal[2])
{
    static ring_queue<max_cells * max_cells> todo;
    const int n = f.cells, first = start[0] * n + start[1], wanted = goal[0] * n + goal[1];
    while (!todo.empty())
        todo.pop();
    for (int i = 0; i < n * n; i++)
        came[i] = -1;
    came[first] = 0;
    parent[first] = -1;
    todo.push(first);
    while (!todo.empty()) {
        int at = todo.pop(), a = at / n, b = at % n;
        if (at == wanted)
            return at;
        for (int d = 0; d < 5; d++)
            for (int e = 0; e < 5; e++) {
                int p = f.next[a][d], q = f.next[b][e];
                if (p < 0 || q < 0 || p == q || (p == b && q == a))
                    continue;
                int to = p * n + q;
                if (came[to] >= 0)
                    continue;
                came[to] = static_cast<short>(d * 5 + e);
                parent[to] = at;
                todo.push(to);
            }
    }
    return -1;
}

int write_path(int state, int robot, char *out)
{
    if (parent[state] < 0)
        return 0;
    int n = write_path(parent[state], robot, out);
    out[n] = step_letters[robot == 0 ? came[state] / 5 : came[state] % 5];
    return n + 1;
}

// drives both robots along their letters again and looks for bumps
bool replay(const floor_plan &f, const int start[2], const int goal[2], const char *one, const char *two, int steps)
{
    int a = start[0], b = start[1];
    for (int i = 0; i < steps; i++) {
        int d = 0, e = 0;
        while (step_letters[d] != one[i])
            d++;
        while (step_letters[e] != two[i])
            e++;
        int p = f.next[a][d], q = f.next[b][e];
        if (p < 0 || q < 0 || p == q || (p == b && q == a))
            return false;
        a = p;
        b = q;
    }
    return a == goal[0] && b == goal[1];
}

} // namespace

int main()
{
    static floor_plan f;
    int start[2], goal[2];
    while (read_floor(f, start, goal)) {
        static char one[max_cells * max_cells + 1], two[max_cells * max_cells + 1];
        int end = together(f, start, goal);
        std::printf("%d x %d with %d free cells: alone %d and %d steps, ", f.rows, f.columns, f.cells, alone(f, start[0], goal[0]),
                    alone(f, start[1], goal[1]));
        if (end < 0) {
            std::puts("together impossible");
            continue;
        }
        int steps = write_path(end, 0, one);
        write_path(end, 1, two);
        one[steps] = two[steps] = '\0';
        std::printf("together %d (%s)\n  a %s\n  b %s\n", steps, replay(f, start, goal, one, two, steps) ? "replayed" : "BUMP", one, two);
    }
    return 0;
}
