"""Where points of the map go and what can be pressed of each. Pure geometry, in units of the drawing."""

import math
from collections.abc import Sequence
from itertools import combinations, pairwise

Point = tuple[float, float]

ROUNDS = 60  # enough for points that crowd in one place
CORNERS = 12  # of what can be pressed of a point with nothing near it


def spread(points: Sequence[Point], least: float) -> tuple[Point, ...]:
    """Return the points moved apart, each as little as needed, until no two are nearer than least."""
    at = list(points)
    for _ in range(ROUNDS):
        near = [pair for pair in combinations(range(len(at)), 2) if math.dist(at[pair[0]], at[pair[1]]) < least - 0.01]
        if not near:
            break
        for one, other in near:
            at[one], at[other] = _pushed(at[one], at[other], least)
    return tuple((round(x, 1), round(y, 1)) for x, y in at)


def _pushed(one: Point, other: Point, least: float) -> tuple[Point, Point]:
    """Return both, moved away from each other along their line to the distance; two at the same place go left and right."""
    apart = math.dist(one, other)
    along, down = ((other[0] - one[0]) / apart, (other[1] - one[1]) / apart) if apart else (1.0, 0.0)
    step = max(0.0, least - apart) / 2
    return (one[0] - along * step, one[1] - down * step), (other[0] + along * step, other[1] + down * step)


def cell(here: Point, others: Sequence[Point], radius: float) -> tuple[tuple[int, int], ...]:
    """Return the corners of what can be pressed of a point: what is within the radius and nearer to it than to any other."""
    turns = [2 * math.pi * number / CORNERS for number in range(CORNERS)]
    corners: list[Point] = [(here[0] + radius * math.cos(turn), here[1] + radius * math.sin(turn)) for turn in turns]
    for other in others:
        if other != here and math.dist(here, other) < 2 * radius:
            corners = _nearer(corners, here, other)
    return tuple(dict.fromkeys((round(x), round(y)) for x, y in corners))


def _nearer(corners: Sequence[Point], here: Point, other: Point) -> list[Point]:
    """Return the part of an area that is nearer to one point than to the other."""

    def beyond(point: Point) -> float:
        """Return how far beyond the line between both a point lies; less than 0 on the side of the one."""
        return (point[0] - (here[0] + other[0]) / 2) * (other[0] - here[0]) + (point[1] - (here[1] + other[1]) / 2) * (other[1] - here[1])

    kept: list[Point] = []
    for one, following in pairwise([*corners, corners[0]]):
        off, off_next = beyond(one), beyond(following)
        if off <= 0:
            kept.append(one)
        if off * off_next < 0:
            share = off / (off - off_next)
            kept.append((one[0] + share * (following[0] - one[0]), one[1] + share * (following[1] - one[1])))
    return kept
