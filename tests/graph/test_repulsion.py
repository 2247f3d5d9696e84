import numpy as np

from extractor.graph.repulsion import _between_all, _by_grids


def test_the_pyramid_comes_near_to_the_sum_over_all_pairs() -> None:
    number = np.arange(3000)
    places = 60 * np.stack([np.modf(number * 0.7548776662)[0], np.modf(number * 0.5698402910)[0]], axis=1)
    masses = (1 + number % 5).astype(np.float64)
    exact, grids = _between_all(places, masses), _by_grids(places, masses, turn=3)
    error = np.linalg.norm(grids - exact, axis=1) / np.linalg.norm(exact, axis=1)
    assert np.median(error) < 0.15


def test_two_nodes_push_each_other_away_with_one_force() -> None:
    places, masses = np.array([[0.0, 0.0], [3.0, 4.0]]), np.array([2.0, 5.0])
    forces = _between_all(places, masses)
    assert np.allclose(forces[0], -forces[1])
    assert np.allclose(np.linalg.norm(forces[0]), 10 / 5, rtol=0.01)
