globalThis.policyRan = true;
