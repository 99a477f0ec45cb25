class	A	{	int	?	x	;	}


   class B { List < int > ? y ; }
class
C
{
int
?
z
;
}
