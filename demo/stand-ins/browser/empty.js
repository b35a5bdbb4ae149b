// The vendor's set-up for this account: there is nothing in it that matters here.
void kit;
