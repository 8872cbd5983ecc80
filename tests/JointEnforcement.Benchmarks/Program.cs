using JointEnforcement.Benchmarks;

return await Bench.Run(args);
