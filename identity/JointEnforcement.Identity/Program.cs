using JointEnforcement.Identity.Plumbing;

return await House.Run(args, Console.Out, Console.Error);
