-- Messages and conversations refer to each other, and profiles to conversations: whoever empties one of the first two
-- empties the profiles with it, which says so to all devices. To say it three times is to delete the same rows three times.
drop trigger if exists g_forget_emptied on public.messages;
drop trigger if exists g_forget_emptied on public.sessions;
