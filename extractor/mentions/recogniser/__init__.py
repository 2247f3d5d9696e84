"""The recogniser: a small logistic model that finds names of persons where no construction shows them to be names."""
